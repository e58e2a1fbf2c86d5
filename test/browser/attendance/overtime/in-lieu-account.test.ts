import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askLeave } from '#src/renderer/commands/planning/leave-ask.ts';
import { grantLeave } from '#src/renderer/commands/planning/leave-grant.ts';
import { balanceDay, type OvertimeRow, overtimeRows, readOvertime } from '#src/renderer/store/overtime-source.ts';
import { inLieuDays } from '#src/shared/domain/attendance/overtime/in-lieu.ts';
import { aRecord } from '#test/support/attendance-day.ts';
import { openDemoBook, TEST_NOW, type TestBook } from '#test/support/book.ts';

const HALL = 'hall-1';
let book: TestBook;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(() => book.close());

const rowIn = async (month: string): Promise<OvertimeRow> => {
  const rows = overtimeRows(await readOvertime(book.db, month, HALL), TEST_NOW);
  const found = rows.find((r) => r.line.person.member.id === 'staff-03');
  if (!found) throw new Error('nobody');
  return found;
};
const taken = async (month: string) => (await rowIn(month)).overtime.moves.taken.map((m) => m.day);

describe('the account of time off in lieu, by what stands in the book', () => {
  test('leave granted on a roster that is not published yet is taken already', async () => {
    const before = await taken('2026-10');
    const ask = { staffId: 'staff-03', leave: 'inLieu', from: '2026-10-21', to: '2026-10-21', reason: '' } as const;
    const asked = await askLeave(book.ctx, ask);
    if (!asked.ok) throw new Error(asked.error.code);
    expect(await taken('2026-10')).toEqual(before);
    expect(await grantLeave(book.ctx, { id: asked.value.id, note: '', because: '调休' })).toMatchObject({ ok: true });
    expect((await taken('2026-10')).filter((day) => !before.includes(day))).toEqual(['2026-10-21']);
    // September's balance is told for September: nothing of October is in it.
    expect(await taken('2026-09')).not.toContain('2026-10-21');
  });

  test('a published month is taken from its attendance, once', async () => {
    const days = await taken('2026-09');
    expect(new Set(days).size).toBe(days.length);
    expect(days).toContain('2026-09-02');
    // Somebody came after all: the day is not taken.
    await book.db
      .of('attendance')
      .put(aRecord({ id: '2026-09-02:staff-03', day: '2026-09-02', staffId: 'staff-03', mark: 'present' }));
    expect(await taken('2026-09')).not.toContain('2026-09-02');
  });

  test('rest-day work that is to be paid is not given back, and then counts as overtime of the month', async () => {
    const day = '2026-09-05';
    const work = { mark: 'restOvertime', overtimeMinutes: 480 } as const;
    await book.db.of('attendance').put(aRecord({ id: `${day}:staff-03`, day, staffId: 'staff-03', ...work }));
    const given = await rowIn('2026-09');
    expect(given.overtime.moves.earned).toContainEqual({ day, minutes: 480 });
    const made = { approvedBy: '', reason: '', at: TEST_NOW, by: '周敏' };
    await book.db.of('overtimeChoices').put({ id: `${day}:staff-03`, day, staffId: 'staff-03', pay: 'money', ...made });
    const paid = await rowIn('2026-09');
    expect(paid.overtime.moves.earned.map((m) => m.day)).not.toContain(day);
    expect(paid.line.totals.overtime.counted - given.line.totals.overtime.counted).toBe(480);
    expect(paid.line.totals.overtime.counted).toBe(paid.overtime.meter.counted);
    const balance = (r: OvertimeRow) => inLieuDays(r.overtime.account.left - r.overtime.account.owed);
    expect(balance(given) - balance(paid)).toBe(1);
  });

  test('balances are told for the month’s last day, or for today before it', () => {
    expect(balanceDay('2026-08', TEST_NOW)).toBe('2026-08-31');
    expect(balanceDay('2026-09', TEST_NOW)).toBe('2026-09-23');
    expect(balanceDay('2026-11', TEST_NOW)).toBe('2026-09-23');
  });
});
