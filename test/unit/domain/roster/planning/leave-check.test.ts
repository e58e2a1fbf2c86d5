import { describe, expect, test } from 'vitest';
import { checkLeave, leaveNotices } from '#src/shared/domain/roster/planning/leave-check.ts';
import { leaveAsk, leaveBook, leaveRequest, lieuBook, monthRow, ownDays } from '#test/support/leave-book.ts';
import { glyphs, oldHand } from '#test/support/roster-month.ts';

const codeOf = (...input: Parameters<typeof checkLeave>) => checkLeave(...input)?.code;

describe('a request', () => {
  test('of somebody in service, on working days, within the balance, can be noted', () =>
    expect(checkLeave(leaveBook(), leaveAsk())).toBeUndefined());

  test('names a person of the register and days that exist, in order, at most a year', () => {
    expect(codeOf(leaveBook(), leaveAsk({ staffId: 'nobody' }))).toBe('leave/no-person');
    expect(codeOf(leaveBook(), leaveAsk({ from: '2026-09-31' }))).toBe('leave/no-such-day');
    expect(codeOf(leaveBook(), leaveAsk({ from: '2026-09-23' }))).toBe('leave/backwards');
    expect(codeOf(leaveBook(), leaveAsk({ to: '2027-09-22' }))).toBe('leave/too-long');
  });

  test('lies in the time of service', () => {
    const book = leaveBook({ staff: [oldHand({ leftDay: '2026-09-21' })] });
    expect(checkLeave(book, leaveAsk())).toMatchObject({ code: 'leave/not-employed', detail: { day: '2026-09-22' } });
    const later = leaveBook({ staff: [oldHand({ hireDay: '2026-09-22' })] });
    expect(checkLeave(later, leaveAsk({ leave: 'sick' }))).toMatchObject({ detail: { day: '2026-09-21' } });
  });

  test('does not overlap another one that is asked or granted; a refused one and itself do not count', () => {
    const overlapping = leaveRequest({ from: '2026-09-22', to: '2026-09-24', leave: 'personal' });
    const book = (status: 'asked' | 'granted' | 'refused') => leaveBook({ requests: [{ ...overlapping, status }] });
    expect(codeOf(book('asked'), leaveAsk())).toBe('leave/overlap');
    expect(codeOf(book('granted'), leaveAsk())).toBe('leave/overlap');
    expect(codeOf(book('refused'), leaveAsk())).toBeUndefined();
    expect(codeOf(book('asked'), leaveAsk(), overlapping.id)).toBeUndefined();
    expect(codeOf(book('asked'), leaveAsk({ to: '2026-09-21' }))).toBeUndefined();
  });

  test('of a kind that counts working days holds at least one', () => {
    const weekend = { from: '2026-09-12', to: '2026-09-13' };
    expect(codeOf(leaveBook(), leaveAsk(weekend))).toBe('leave/no-workday');
    expect(codeOf(leaveBook(), leaveAsk({ ...weekend, leave: 'marriage' }))).toBeUndefined();
  });
});

describe('annual leave', () => {
  test('《职工带薪年休假条例》第二条: none before one year of work, unless the hall knows of earlier work', () => {
    const staff = [oldHand({ hireDay: '2025-09-22' })];
    expect(checkLeave(leaveBook({ staff }), leaveAsk())).toMatchObject({
      code: 'leave/annual-too-early',
      detail: { day: '2026-09-22' },
    });
    expect(codeOf(leaveBook({ staff }), leaveAsk({ from: '2026-09-22' }))).toBeUndefined();
    expect(codeOf(leaveBook({ staff, entitlements: [ownDays(2026, 'annual', 5)] }), leaveAsk())).toBeUndefined();
  });

  test('第三条: no more than is left, other requests that wait included', () => {
    const rows = [monthRow('2026-09', glyphs(1, '年年年'))];
    expect(checkLeave(leaveBook({ rows }), leaveAsk())).toBeUndefined();
    expect(checkLeave(leaveBook({ rows }), leaveAsk({ to: '2026-09-23' }))).toMatchObject({
      code: 'leave/annual-short',
      detail: { left: 2, days: 3 },
    });
    const requests = [leaveRequest({ from: '2026-10-08', to: '2026-10-08' })];
    expect(checkLeave(leaveBook({ rows, requests }), leaveAsk())).toMatchObject({ detail: { left: 1, days: 2 } });
    // Whoever is decided first gets the days.
    expect(codeOf(leaveBook({ rows, requests }), leaveAsk(), 'leave-2')).toBeUndefined();
  });

  test('days that the roster holds already are not counted twice', () => {
    const rows = [monthRow('2026-09', glyphs(18, '年休年年年年'))];
    expect(codeOf(leaveBook({ rows }), leaveAsk())).toBeUndefined();
  });

  test('each year has its own balance', () => {
    const span = { from: '2026-12-28', to: '2027-01-08' };
    expect(codeOf(leaveBook(), leaveAsk(span))).toBeUndefined();
    const entitlements = [ownDays(2027, 'annual', 1)];
    expect(checkLeave(leaveBook({ entitlements }), leaveAsk(span))).toMatchObject({ detail: { year: 2027, left: 1 } });
  });
});

describe('what to look at before granting', () => {
  const notices = (patch: Parameters<typeof leaveAsk>[0], book = leaveBook(), lieu = lieuBook()) =>
    leaveNotices(book, lieu, leaveAsk(patch)).map((n) => [n.code, n.days, n.limit]);

  test('《劳动法》第四十四条: more time off than duty was worked', () => {
    expect(notices({ leave: 'inLieu' })).toEqual([['inLieuShort', 2, 0]]);
    const earned = ['2026-09-05', '2026-09-06'].map((day) => ({ day, minutes: 480 }));
    expect(notices({ leave: 'inLieu' }, leaveBook(), lieuBook({ earned }))).toEqual([]);
    // On the last day of the leave the older of the two has lapsed.
    const old = [{ day: '2026-03-21', minutes: 480 }, ...earned.slice(1)];
    expect(notices({ leave: 'inLieu' }, leaveBook(), lieuBook({ earned: old }))).toEqual([['inLieuShort', 2, 1]]);
  });

  test('《女职工劳动保护特别规定》第七条: 98 days', () => {
    expect(notices({ leave: 'maternity', from: '2026-09-01', to: '2026-12-07' })).toEqual([]);
    expect(notices({ leave: 'maternity', from: '2026-09-01', to: '2026-12-08' })).toEqual([['maternityLong', 99, 98]]);
    const father = leaveBook({ staff: [oldHand({ sex: 'male' })] });
    expect(notices({ leave: 'maternity' }, father)).toEqual([['maternityMale', 2, 0]]);
  });

  test('劳总薪字〔1980〕29号: three days for a wedding or a death in the family', () => {
    expect(notices({ leave: 'marriage', to: '2026-09-23' })).toEqual([]);
    expect(notices({ leave: 'marriage', to: '2026-09-24' })).toEqual([['marriageLong', 4, 3]]);
    expect(notices({ leave: 'bereavement', to: '2026-09-24' })).toEqual([['bereavementLong', 4, 3]]);
    expect(notices({ leave: 'sick', to: '2026-10-24' })).toEqual([]);
  });
});
