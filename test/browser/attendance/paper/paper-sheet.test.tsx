import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { savePaperSheet } from '#src/renderer/commands/attendance/paper/save-paper-sheet.ts';
import { voidImport } from '#src/renderer/commands/attendance/void-import.ts';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { readPaperList } from '#src/renderer/commands/print/paper-sign-in.ts';
import type { PaperRow } from '#src/shared/domain/attendance/types.ts';
import { keys, openAttendance, press, rowText, says, text } from '#test/browser/attendance/attendance-page.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

const TODAY = '2026-09-23';
let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(async () => {
  leave();
  leave = () => undefined;
  await book.close();
});

const cell = (row: number, column: number): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>(`.paper-sheet [data-cell="${row}:${column}"]`);
  if (!input) throw new Error(`no cell ${row}:${column}`);
  return input;
};
const open = async () => {
  leave = openAttendance(book, `paper/${TODAY}/hall-1`);
  await vi.waitFor(() => cell(0, 0));
};
const machine = (number: number, at: string) =>
  book.db.of('punches').put({
    id: `${number}|${at}|attlog`,
    number: String(number),
    staffId: `staff-${String(number).padStart(2, '0')}`,
    at,
    day: at.slice(0, 10),
    source: 'attlog',
    importId: 'import-1',
  });
const onPaper = async () => (await book.db.of('punches').toArray()).filter((p) => p.source === 'paper');
const save = (rows: readonly PaperRow[], reason = '', day = TODAY) =>
  savePaperSheet(book.ctx, { day, hallId: 'hall-1', code: 'LQ-S01-TEST', rows, proofs: [] }, reason);
const row = (staffId: string, inAt: number | null, outAt: number | null = null): PaperRow => ({
  staffId,
  times: [inAt, outAt, null, null],
});

describe('typing a sheet back', () => {
  test('0825 Enter goes down; saving makes punches with the source 纸质 and one undoable line', async () => {
    await open();
    const list = await readPaperList(book.ctx, { day: TODAY, hallId: 'hall-1' });
    cell(0, 0).focus();
    await keys('0825{Enter}0829');
    expect(document.activeElement).toBe(cell(1, 0));
    expect(cell(0, 0).value).toBe('08:25');
    await keys('{Tab}1730');
    expect(cell(1, 1).value).toBe('1730');
    const before = book.host.lines.length;
    await press('录入 3 次签到');
    await vi.waitFor(async () => expect(await onPaper()).toHaveLength(3));
    expect(book.host.lines.slice(before).map((l) => l.entry.command)).toEqual(['paper-sheet']);
    const [first, second] = list?.people ?? [];
    expect((await onPaper()).map((p) => [p.staffId, p.at]).sort()).toEqual(
      [
        [first?.staffId, `${TODAY} 08:25:00`],
        [second?.staffId, `${TODAY} 08:29:00`],
        [second?.staffId, `${TODAY} 17:30:00`],
      ].sort(),
    );
    await vi.waitFor(() => expect(text('.paper-side')).toContain('周敏 2026-09-23 10:34 录入，共 3 次'));
    await undo(book.ctx);
    expect(await onPaper()).toEqual([]);
  });

  test('lines stand in the order printed and say where paper and machine differ', async () => {
    await machine(8, `${TODAY} 08:37:12`);
    await open();
    const list = await readPaperList(book.ctx, { day: TODAY, hallId: 'hall-1' });
    const names = [...document.querySelectorAll('.paper-sheet tbody tr b')].map((b) => b.textContent);
    expect(names).toEqual(list?.people.map((p) => p.name));
    const at = names.indexOf('孙佳怡');
    cell(at, 0).focus();
    await keys('0825{Enter}');
    await says('纸上 08:25，考勤机 08:37，差 12 分');
    await says('1 处和考勤机不一样');
    await press('录入 1 次签到');
    await vi.waitFor(async () => expect(await onPaper()).toHaveLength(1));
    expect(await book.db.of('punches').get(`8|${TODAY} 08:37:12|attlog`)).toMatchObject({ at: `${TODAY} 08:37:12` });
  });

  test('the day’s sheet says which times come from paper', async () => {
    await machine(8, `${TODAY} 17:33:00`);
    await save([row('staff-08', 505)]);
    leave = openAttendance(book, `day/${TODAY}/hall-1`);
    await vi.waitFor(() => expect(rowText('孙佳怡')).toContain('08:25 纸质 17:33'));
    expect(rowText('孙佳怡')).not.toContain('17:33 纸质');
  });

  test('what is no time is said on its line and nothing is saved', async () => {
    await open();
    cell(2, 0).focus();
    await keys('0861{Enter}');
    await says('“0861”不是时间');
    await press('录入 0 次签到');
    await vi.waitFor(() => expect(document.activeElement).toBe(cell(2, 0)));
    expect(await onPaper()).toEqual([]);
  });

  test('axe finds nothing', async () => {
    await open();
    const found = await axe.run(document.querySelector('main') ?? document.body, { rules: { region: { enabled: false } } });
    expect(found.violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the command', () => {
  test('the same sheet again changes nothing and writes no line', async () => {
    expect(await save([row('staff-02', 505, 1050)])).toMatchObject({ ok: true, value: { added: 2, removed: 0 } });
    const lines = book.host.lines.length;
    expect(await save([row('staff-02', 505, 1050)])).toMatchObject({ ok: true, value: { added: 0, removed: 0 } });
    expect(book.host.lines.length).toBe(lines);
  });

  test('a time that changes needs a reason, which the journal keeps with the old time', async () => {
    await save([row('staff-02', 505)]);
    expect(await save([row('staff-02', 525)])).toMatchObject({ ok: false, error: { code: 'paper/reason-needed' } });
    expect(await save([row('staff-02', 525)], '看错一行')).toMatchObject({ ok: true, value: { added: 1, removed: 1 } });
    expect((await onPaper()).map((p) => p.at)).toEqual([`${TODAY} 08:45:00`]);
    const line = book.host.lines.at(-1)?.entry;
    expect(line?.why).toBe('看错一行');
    expect(JSON.stringify(line?.changes)).toContain('08:25:00');
  });

  test('an empty sheet, a day to come and a locked month are refused', async () => {
    expect(await save([])).toMatchObject({ ok: false, error: { code: 'paper/empty' } });
    expect(await save([row('staff-02', 505)], '', '2026-09-24')).toMatchObject({
      ok: false,
      error: { code: 'attendance/future' },
    });
    await book.db.of('attendanceMonths').put({
      id: '2026-08:hall-1',
      month: '2026-08',
      hallId: 'hall-1',
      lockedAt: '2026-09-01T09:00:00+08:00',
      lockedBy: '周敏',
      checkedDays: [],
      unlocks: [],
    });
    expect(await save([row('staff-02', 505)], '', '2026-08-18')).toMatchObject({
      ok: false,
      error: { code: 'attendance/locked' },
    });
    expect(await onPaper()).toEqual([]);
  });

  test('a sheet can be voided like every import and then typed anew', async () => {
    await save([row('staff-02', 505)]);
    const [kept] = await book.db.of('punchImports').toArray();
    expect(await voidImport(book.ctx, kept?.id ?? '', '录错了一天')).toMatchObject({ ok: true, value: 1 });
    expect(await onPaper()).toEqual([]);
    expect(await save([row('staff-02', 505)])).toMatchObject({ ok: true, value: { added: 1 } });
    expect(await book.db.of('punchImports').count()).toBe(2);
  });
});
