import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { importPunches } from '#src/renderer/commands/attendance/import-punches.ts';
import { planPunches } from '#src/renderer/commands/attendance/plan-punches.ts';
import { type PunchFile, readPunchFile } from '#src/renderer/commands/attendance/read-punch-file.ts';
import { voidImport } from '#src/renderer/commands/attendance/void-import.ts';
import { redo, undo } from '#src/renderer/commands/core/undo.ts';
import { applyEntries } from '#src/renderer/store/apply-entry.ts';
import { readAttendance } from '#src/renderer/store/attendance-source.ts';
import { HallDb } from '#src/renderer/store/hall-db.ts';
import { countsAgree } from '#src/renderer/store/rebuild.ts';
import type { Result } from '#src/shared/domain/core/result.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { dayLog, logFile, logLine } from './log-files.ts';

let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

function must<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const read = async (text: string): Promise<PunchFile> => must(await readPunchFile(logFile(text), new AbortController().signal));
const punches = () => book.db.of('punches').toArray();
const september = dayLog('2026-09-22', [1, 2, 3]);

describe('importing', () => {
  test('is one journal line with the punches and the file, taken back and done again as one', async () => {
    const before = book.host.lines.length;
    const done = must(await importPunches(book.ctx, await read(september), []));
    expect(done).toMatchObject({ fileName: '1_attlog.dat', added: 6, duplicates: 0, badLines: [], by: '周敏' });
    expect(book.host.lines.slice(before).map((l) => [l.entry.command, l.entry.changes.length])).toEqual([['punches-import', 2]]);
    expect(await book.db.of('punches').get('2|2026-09-22 08:21:00|attlog')).toMatchObject({
      staffId: 'staff-02',
      day: '2026-09-22',
    });
    await undo(book.ctx);
    expect([await book.db.of('punches').count(), await book.db.of('punchImports').count()]).toEqual([0, 0]);
    await redo(book.ctx);
    expect([await book.db.of('punches').count(), await book.db.of('punchImports').count()]).toEqual([6, 1]);
  });

  test('the same file again adds nothing and says so; a longer one adds what is new', async () => {
    await importPunches(book.ctx, await read(september), []);
    const raw = await punches();
    expect(await importPunches(book.ctx, await read(september), [])).toEqual({ ok: false, error: { code: 'punch/nothing-new' } });
    expect(await book.db.of('punchImports').count()).toBe(1);
    const longer = must(await importPunches(book.ctx, await read(september + dayLog('2026-09-23', [1])), []));
    expect(longer).toMatchObject({ added: 2, duplicates: 6 });
    expect((await punches()).filter((p) => p.day === '2026-09-22')).toEqual(raw);
  });

  test('a day of punches is seen by the sheet of that hall', async () => {
    await importPunches(book.ctx, await read(september), []);
    const source = await readAttendance(book.db, '2026-09-22', '2026-09-22', 'hall-1');
    expect(source.people.find((p) => p.member.id === 'staff-02')?.punches).toEqual([
      '2026-09-22 08:21:00',
      '2026-09-22 17:32:00',
    ]);
  });

  test('a store that is rebuilt from the journal has the same punches, voided and moved ones too', async () => {
    const first = must(await importPunches(book.ctx, await read(september), []));
    must(await importPunches(book.ctx, await read(september + dayLog('2026-09-23', [1])), []));
    must(await importPunches(book.ctx, await read(logLine('1', '2026-09-24 08:00:00')), [{ id: '1', staffId: 'staff-09' }]));
    must(await voidImport(book.ctx, first.id, '导错了文件'));
    const again = new HallDb(`again-${crypto.randomUUID()}`);
    const lines = book.host.lines.map(({ entry, hash }) => ({
      seq: entry.seq,
      hash,
      schema: entry.schema,
      changes: entry.changes,
    }));
    const mark = await applyEntries(again, lines);
    const kept = await punches();
    expect(kept.map((p) => p.staffId)).toContain('staff-09');
    expect(await again.of('punches').toArray()).toEqual(kept);
    expect(mark.counts.punches).toBe(kept.length);
    expect(await countsAgree(again, mark)).toBe(true);
    await again.delete();
  });

  test('when the disk is full, nothing is in the book', async () => {
    book.host.refuse('journal.append', { code: 'host/disk-full' });
    expect(await importPunches(book.ctx, await read(september), [])).toMatchObject({
      ok: false,
      error: { code: 'host/disk-full' },
    });
    expect([await book.db.of('punches').count(), await book.db.of('punchImports').count()]).toEqual([0, 0]);
  });
});

describe('numbers that nobody knows', () => {
  const strange =
    logLine('88', '2026-09-22 08:11:00') + logLine('99', '2026-09-22 08:12:00') + logLine('99', '2026-09-22 12:00:00');

  test('stop the import until each has been said, once', async () => {
    const file = await read(september + strange);
    const plan = await planPunches(book.ctx, file, []);
    expect(plan.unknown).toEqual([
      { number: '88', count: 1, first: '2026-09-22 08:11:00', last: '2026-09-22 08:11:00' },
      { number: '99', count: 2, first: '2026-09-22 08:12:00', last: '2026-09-22 12:00:00' },
    ]);
    expect(await importPunches(book.ctx, file, [{ id: '88', staffId: 'staff-10' }])).toEqual({
      ok: false,
      error: { code: 'punch/unknown-numbers', detail: { count: 1 } },
    });
    expect(await book.db.of('punches').count()).toBe(0);
    must(
      await importPunches(book.ctx, file, [
        { id: '88', staffId: 'staff-10' },
        { id: '99', staffId: '' },
      ]),
    );
    const owners = Object.fromEntries((await punches()).map((p) => [p.number, p.staffId]));
    expect(owners).toMatchObject({ 88: 'staff-10', 99: '' });
    const next = await planPunches(
      book.ctx,
      await read(logLine('88', '2026-09-23 08:00:00') + logLine('99', '2026-09-23 08:00:00')),
      [],
    );
    expect([next.unknown, next.owners.get('88'), next.owners.get('99')]).toEqual([[], 'staff-10', '']);
  });

  test('a number that was ignored does not become an arrival of anybody', async () => {
    must(await importPunches(book.ctx, await read(logLine('99', '2026-09-22 08:12:00')), [{ id: '99', staffId: '' }]));
    const source = await readAttendance(book.db, '2026-09-22', '2026-09-22', 'hall-1');
    expect(source.people.filter((p) => p.punches.length > 0)).toEqual([]);
  });
});

describe('a locked month', () => {
  const lock = (month: string) =>
    book.db.of('attendanceMonths').put({
      id: `${month}:hall-1`,
      month,
      hallId: 'hall-1',
      lockedAt: '2026-09-02T09:00:00+08:00',
      lockedBy: '周敏',
      checkedDays: [],
      unlocks: [],
    });

  test('stays as it is, the rest of the file comes in, and how much stayed out is kept', async () => {
    await lock('2026-08');
    const file = await read(dayLog('2026-08-05', [1, 19]) + dayLog('2026-09-22', [1]));
    const plan = await planPunches(book.ctx, file, []);
    expect([plan.add.length, plan.leftOut]).toEqual([4, [{ month: '2026-08', count: 2 }]]);
    const done = must(await importPunches(book.ctx, file, []));
    expect(done).toMatchObject({ added: 4, leftOut: [{ month: '2026-08', count: 2 }] });
    expect((await punches()).filter((p) => p.staffId === 'staff-01').map((p) => p.day)).toEqual(['2026-09-22', '2026-09-22']);
    await book.db.of('attendanceMonths').delete('2026-08:hall-1');
    expect(must(await importPunches(book.ctx, file, []))).toMatchObject({ added: 2, duplicates: 4 });
  });

  test('refuses a file that has nothing else', async () => {
    await lock('2026-08');
    expect(await importPunches(book.ctx, await read(dayLog('2026-08-05', [1])), [])).toMatchObject({
      ok: false,
      error: { code: 'attendance/locked', detail: { month: 8 } },
    });
  });
});

describe('voiding an import', () => {
  test('stops its punches counting and keeps the import listed', async () => {
    const done = must(await importPunches(book.ctx, await read(september), []));
    expect(await voidImport(book.ctx, done.id, '导错了文件')).toEqual({ ok: true, value: 6 });
    const source = await readAttendance(book.db, '2026-09-22', '2026-09-22', 'hall-1');
    expect(source.people.filter((p) => p.punches.length > 0)).toEqual([]);
    expect(await book.db.of('punchImports').get(done.id)).toMatchObject({
      added: 6,
      voided: { reason: '导错了文件', by: '周敏' },
    });
  });

  test('the file can be imported again', async () => {
    const done = must(await importPunches(book.ctx, await read(september), []));
    await voidImport(book.ctx, done.id, '导错了文件');
    expect(must(await importPunches(book.ctx, await read(september), []))).toMatchObject({ added: 6, duplicates: 0 });
  });
});
