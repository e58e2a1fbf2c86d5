import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type DayMark, markDays } from '#src/renderer/commands/attendance/mark-days.ts';
import { redo, undo } from '#src/renderer/commands/core/undo.ts';
import { openDemoBook, TEST_NOW, type TestBook } from '#test/support/book.ts';

const TODAY = '2026-09-23';
let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

const mark = (staffId: string, set: Partial<DayMark> = {}): DayMark => ({
  staffId,
  day: TODAY,
  hallId: 'hall-1',
  shownBefore: false,
  mark: 'present',
  reason: '',
  ...set,
});
const recordOf = (staffId: string, day = TODAY) => book.db.of('attendance').get(`${day}:${staffId}`);

describe('a mark', () => {
  test('is one journal line with what was set, when and by whom', async () => {
    const before = book.host.lines.length;
    expect(await markDays(book.ctx, [mark('staff-03', { mark: 'late', lateMinutes: 7, note: '公交晚点' })])).toEqual({
      ok: true,
      value: 1,
    });
    expect(book.host.lines.slice(before).map((l) => [l.entry.command, l.entry.changes.length])).toEqual([['attendance-mark', 1]]);
    expect(await recordOf('staff-03')).toMatchObject({
      mark: 'late',
      lateMinutes: 7,
      note: '公交晚点',
      markedAt: TEST_NOW,
      by: '周敏',
      corrections: [],
    });
  });

  test('of the whole team is one line, and one Ctrl+Z', async () => {
    const before = book.host.lines.length;
    const team = ['staff-03', 'staff-04', 'staff-05'];
    await markDays(
      book.ctx,
      team.map((id) => mark(id)),
    );
    expect(book.host.lines).toHaveLength(before + 1);
    expect(await book.db.of('attendance').count()).toBe(3);
    await undo(book.ctx);
    expect(await book.db.of('attendance').count()).toBe(0);
    await redo(book.ctx);
    expect((await book.db.of('attendance').toArray()).map((r) => r.mark)).toEqual(['present', 'present', 'present']);
  });

  test('taken back shows the mark before it', async () => {
    await markDays(book.ctx, [mark('staff-03', { mark: 'out' })]);
    await markDays(book.ctx, [mark('staff-03', { mark: 'sick' })]);
    await undo(book.ctx);
    expect(await recordOf('staff-03')).toMatchObject({ mark: 'out' });
  });

  test('keeps what was set before and is not named', async () => {
    await markDays(book.ctx, [mark('staff-03', { note: '去市局' })]);
    await markDays(book.ctx, [mark('staff-03', { mark: 'out' })]);
    expect(await recordOf('staff-03')).toMatchObject({ mark: 'out', note: '去市局' });
  });

  test('for a day to come is refused, with everybody else in the same gesture', async () => {
    const marked = await markDays(book.ctx, [mark('staff-03'), mark('staff-04', { day: '2026-09-24' })]);
    expect(marked).toMatchObject({ ok: false, error: { code: 'attendance/future' } });
    expect(await book.db.of('attendance').count()).toBe(0);
  });

  test('leaves nothing behind when the journal refuses it', async () => {
    book.host.refuse('journal.append', { code: 'host/disk-full' });
    expect(await markDays(book.ctx, [mark('staff-03')])).toMatchObject({ ok: false, error: { code: 'host/disk-full' } });
    expect(await recordOf('staff-03')).toBeUndefined();
  });
});

describe('a correction', () => {
  const past = (set: Partial<DayMark>) => mark('staff-03', { day: '2026-09-17', shownBefore: true, ...set });

  test('of a past day that showed a value needs a reason', async () => {
    expect(await markDays(book.ctx, [past({ mark: 'early' })])).toMatchObject({
      ok: false,
      error: { code: 'attendance/reason-needed', at: 'reason' },
    });
    expect(await markDays(book.ctx, [past({ mark: 'early', reason: '  ' })])).toMatchObject({ ok: false });
    expect(await recordOf('staff-03', '2026-09-17')).toBeUndefined();
  });

  test('keeps the old value, the reason and who it was; the list only grows', async () => {
    await markDays(book.ctx, [past({ mark: 'early', earlyMinutes: 25, reason: '监控核对' })]);
    await markDays(book.ctx, [past({ mark: 'present', earlyMinutes: 0, reason: '补假条' })]);
    const record = await recordOf('staff-03', '2026-09-17');
    expect(record).toMatchObject({ mark: 'present', earlyMinutes: 0 });
    expect(record?.corrections.map((c) => [c.before.mark, c.before.earlyMinutes, c.reason, c.by])).toEqual([
      [null, 0, '监控核对', '周敏'],
      ['early', 25, '补假条', '周敏'],
    ]);
    const last = book.host.lines.at(-1)?.entry;
    expect([last?.command, last?.why]).toEqual(['attendance-correct', '补假条']);
  });

  test('a past day that showed nothing is only marked, and a note needs no reason', async () => {
    expect((await markDays(book.ctx, [past({ shownBefore: false })])).ok).toBe(true);
    const note: DayMark = {
      staffId: 'staff-03',
      day: '2026-09-17',
      hallId: 'hall-1',
      shownBefore: true,
      note: '假条在柜里',
      reason: '',
    };
    expect((await markDays(book.ctx, [note])).ok).toBe(true);
    expect(await recordOf('staff-03', '2026-09-17')).toMatchObject({ mark: 'present', note: '假条在柜里', corrections: [] });
  });

  test('never touches the raw punches', async () => {
    const punch = {
      id: '3|2026-09-17 08:51:00|attlog',
      number: '3',
      staffId: 'staff-03',
      at: '2026-09-17 08:51:00',
      day: '2026-09-17',
      source: 'attlog',
      importId: 'i',
    };
    await book.db.of('punches').put(punch);
    await markDays(book.ctx, [past({ inAt: 495, reason: '开门巡查后才打卡' })]);
    expect(await book.db.of('punches').toArray()).toEqual([punch]);
    expect(await recordOf('staff-03', '2026-09-17')).toMatchObject({ inAt: 495, mark: 'present' });
  });
});
