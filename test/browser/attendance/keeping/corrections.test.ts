import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPartAbsence } from '#src/renderer/commands/attendance/keeping/add-part-absence.ts';
import { addPunchCorrections } from '#src/renderer/commands/attendance/keeping/add-punch-correction.ts';
import { voidPartAbsence } from '#src/renderer/commands/attendance/keeping/void-part-absence.ts';
import { voidPunchCorrection } from '#src/renderer/commands/attendance/keeping/void-punch-correction.ts';
import { forget } from '#src/renderer/commands/core/history.ts';
import { undo } from '#src/renderer/commands/core/undo.ts';
import { daySheetOf } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { readAttendance } from '#src/renderer/store/attendance-source.ts';
import { openDemoBook, type TestBook } from '#test/support/book.ts';

const DAY = '2026-09-22';
let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
  await book.db.of('punches').put({
    id: `2|${DAY} 17:40:00|attlog`,
    number: '2',
    staffId: 'staff-02',
    at: `${DAY} 17:40:00`,
    day: DAY,
    source: 'attlog',
    importId: 'import-1',
  });
});
afterEach(() => book.close());

const fix = (patch: object = {}) =>
  addPunchCorrections(book.ctx, [
    { staffId: 'staff-02', day: DAY, at: 508, reason: '忘打卡', proofs: [], approvedBy: '周敏', ...patch },
  ]);
const half = {
  staffId: 'staff-02',
  day: DAY,
  kind: 'out',
  from: 510,
  to: 720,
  reason: '去市局',
  proofs: [],
  approvedBy: '周敏',
} as const;
const line = async () => {
  const sheet = daySheetOf(await readAttendance(book.db, DAY, DAY, 'hall-1'), DAY, book.ctx.now());
  return sheet.lines.find((l) => l.person.member.id === 'staff-02');
};
const lock = () =>
  book.db.of('attendanceMonths').put({
    id: '2026-09:hall-1',
    month: '2026-09',
    hallId: 'hall-1',
    lockedAt: '2026-09-23T09:00:00+08:00',
    lockedBy: '周敏',
    checkedDays: [],
    unlocks: [],
  });

describe('补卡', () => {
  test('counts like a punch while the raw punch stays; Ctrl+Z takes it back', async () => {
    expect((await line())?.result).toMatchObject({ state: 'unmarked', inAt: null });
    expect(await fix()).toEqual({ ok: true, value: 1 });
    expect((await line())?.result).toMatchObject({ state: 'derived', mark: 'present', inAt: 508, punches: [1060], added: [508] });
    expect(await book.db.of('punches').count()).toBe(1);
    expect(book.host.lines.at(-1)?.entry).toMatchObject({ command: 'punch-correct', why: '忘打卡' });
    expect((await undo(book.ctx)).ok).toBe(true);
    expect((await line())?.result.state).toBe('unmarked');
  });
  test('voided with a reason it stays on view and counts no longer', async () => {
    await fix();
    const [made] = await book.db.of('punchCorrections').toArray();
    expect(await voidPunchCorrection(book.ctx, made?.id ?? '', ' ')).toMatchObject({ error: { code: 'void/reason' } });
    expect((await voidPunchCorrection(book.ctx, made?.id ?? '', '记错人')).ok).toBe(true);
    expect((await line())?.result).toMatchObject({ state: 'unmarked', added: [] });
    expect((await line())?.person.corrections).toMatchObject([{ at: `${DAY} 08:28`, voided: { reason: '记错人' } }]);
  });
  test('the same minute twice, also within one entry, is refused and writes nothing', async () => {
    const input = { staffId: 'staff-02', day: DAY, at: 508, reason: '忘打卡', proofs: [], approvedBy: '周敏' };
    expect(await addPunchCorrections(book.ctx, [input, input])).toMatchObject({ error: { code: 'keeping/same-punch' } });
    expect(await fix({ at: 1060 })).toMatchObject({ error: { code: 'keeping/same-punch' } });
    expect(await book.db.of('punchCorrections').count()).toBe(0);
  });
  test('after the lock it is taken as an addendum, which Ctrl+Z leaves and a reason voids', async () => {
    await fix();
    await lock();
    // As the lock itself does.
    forget(book.ctx.history);
    await fix({ at: 1045, reason: '机器坏了' });
    const made = await book.db.of('punchCorrections').toArray();
    expect(made.map((c) => [c.at.slice(11), c.afterLock]).sort()).toEqual([
      ['08:28', false],
      ['17:25', true],
    ]);
    const late = made.find((c) => c.afterLock);
    expect((await voidPunchCorrection(book.ctx, late?.id ?? '', '记错人')).ok).toBe(true);
    expect(await undo(book.ctx)).toEqual({ ok: true, value: null });
    expect(await book.db.of('punchCorrections').get(late?.id ?? '')).toMatchObject({ voided: { reason: '记错人' } });
  });
});

describe('半天假、公出', () => {
  test('the rest of the shift is judged; voided, the whole of it again', async () => {
    expect((await addPartAbsence(book.ctx, 'hall-1', half)).ok).toBe(true);
    expect((await line())?.result.parts).toMatchObject([{ kind: 'out', minutes: 210, days: 0.5 }]);
    expect(await addPartAbsence(book.ctx, 'hall-1', half)).toMatchObject({ error: { code: 'keeping/overlap' } });
    const [made] = await book.db.of('partAbsences').toArray();
    expect((await voidPartAbsence(book.ctx, made?.id ?? '', '没去')).ok).toBe(true);
    expect((await line())?.result.parts).toEqual([]);
    expect((await line())?.person.absences).toHaveLength(1);
  });
  test('on a day without a shift it is refused', async () => {
    expect(await addPartAbsence(book.ctx, 'hall-1', { ...half, staffId: 'staff-01', day: '2026-09-06' })).toMatchObject({
      error: { code: 'keeping/no-shift' },
    });
  });
});

test('a new version of the roster says whose day it changed', async () => {
  const [published] = await book.db
    .of('rosterPublications')
    .where('month')
    .equals('2026-09')
    .filter((p) => p.hallId === 'hall-1')
    .toArray();
  if (!published) throw new Error('the demonstration month is published');
  const rows = published.rows.map((r) =>
    r.staffId === 'staff-02' ? { ...r, cells: { ...r.cells, '22': { kind: 'leave', leave: 'annual' } as const } } : r,
  );
  await book.db.of('rosterPublications').put({ ...published, id: '2026-09:hall-1:2', version: published.version + 1, rows });
  const sheet = daySheetOf(await readAttendance(book.db, DAY, DAY, 'hall-1'), DAY, book.ctx.now());
  expect(sheet.changed).toMatchObject([{ staffId: 'staff-02', before: { state: 'unmarked' }, after: { mark: 'annual' } }]);
});
