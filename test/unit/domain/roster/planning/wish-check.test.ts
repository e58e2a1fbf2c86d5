import { describe, expect, test } from 'vitest';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import { checkWish, type WishDraft, wishMet } from '#src/shared/domain/roster/planning/wish-check.ts';
import { oldHand } from '#test/support/roster-month.ts';

const draft = (patch: Partial<WishDraft> = {}): WishDraft => ({
  ...{ staffId: 'staff-90', day: '2026-10-12', shiftTypeId: 'shift-wan', want: false, weight: 2, note: '' },
  ...patch,
});
const held = (patch: Partial<RosterWish> = {}): RosterWish => ({ id: 'wish-1', ...draft(), ...patch });
const codeOf = (wish: WishDraft, wishes: readonly RosterWish[] = [], ownId = '') =>
  checkWish({ staff: [oldHand({ leftDay: '2026-10-31' })], shifts: seedShiftTypes, wishes }, wish, ownId)?.code;

describe('a wish', () => {
  test('is about a person in service, a day and a shift that exist', () => {
    expect(codeOf(draft())).toBeUndefined();
    expect(codeOf(draft({ staffId: '' }))).toBe('leave/no-person');
    expect(codeOf(draft({ day: '' }))).toBe('leave/no-such-day');
    expect(codeOf(draft({ day: '2026-11-01' }))).toBe('leave/not-employed');
    expect(codeOf(draft({ shiftTypeId: 'gone' }))).toBe('wish/shift-gone');
  });

  test('is said once, and only one thing is wanted on a day', () => {
    expect(codeOf(draft({ want: true }), [held()])).toBe('wish/already');
    expect(codeOf(draft({ want: true }), [held()], 'wish-1')).toBeUndefined();
    expect(codeOf(draft({ want: true }), [held({ voided: { at: '', by: '', reason: '' } })])).toBeUndefined();
    const wantsRest = held({ shiftTypeId: '', want: true });
    expect(codeOf(draft({ want: true }), [wantsRest])).toBe('wish/two-wants');
    expect(codeOf(draft(), [wantsRest])).toBeUndefined();
  });
});

describe('met as the engine counts it', () => {
  const met = (want: boolean, shiftTypeId: string, cell: Parameters<typeof wishMet>[1]) => wishMet({ want, shiftTypeId }, cell);
  test('rest: no shift, leave included', () => {
    expect([met(true, '', undefined), met(true, '', leaveCell('annual')), met(true, '', shiftCell('shift-zao'))]).toEqual([
      true,
      true,
      false,
    ]);
    expect([met(false, '', undefined), met(false, '', shiftCell('shift-zao'))]).toEqual([false, true]);
  });
  test('a shift: that one and no other', () => {
    expect([met(true, 'shift-wan', shiftCell('shift-wan')), met(true, 'shift-wan', shiftCell('shift-zao'))]).toEqual([
      true,
      false,
    ]);
    expect([met(false, 'shift-wan', shiftCell('shift-wan')), met(false, 'shift-wan', undefined)]).toEqual([false, true]);
  });
});
