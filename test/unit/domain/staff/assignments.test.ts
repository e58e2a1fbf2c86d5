import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#src/shared/domain/core/day.ts';
import { assignPost, employedOn, postAround, postOn, protectedOn, trainedOn } from '#src/shared/domain/staff/assignments.ts';
import type { PostAssignment } from '#src/shared/domain/staff/types.ts';
import { someone } from '#test/support/people.ts';

const held = (id: string, postId: string, from: string, to = ''): PostAssignment => ({
  id,
  staffId: 'staff-90',
  postId,
  counterId: '',
  from,
  to,
});
/** The history after a change, as the book keeps it. */
function changed(history: readonly PostAssignment[], next: PostAssignment): readonly PostAssignment[] {
  const done = assignPost(history, next);
  if (!done.ok) return history;
  const given = new Map(done.value.map((a) => [a.id, a]));
  return [...history.filter((a) => !given.has(a.id)), ...given.values()];
}

describe('posts by date', () => {
  const window = held('a', 'post-window', '2026-01-01');
  test('the post held until then ends the day before', () => {
    expect(changed([window], held('b', 'post-guide', '2026-09-23'))).toEqual([
      held('a', 'post-window', '2026-01-01', '2026-09-22'),
      held('b', 'post-guide', '2026-09-23'),
    ]);
  });
  test('the same day again corrects the entry and adds none', () => {
    expect(changed([window], held('b', 'post-guide', '2026-01-01'))).toEqual([held('a', 'post-guide', '2026-01-01')]);
  });
  test('nothing is put before a later post', () => {
    expect(assignPost([window], held('b', 'post-guide', '2025-12-31'))).toEqual({
      ok: false,
      error: { code: 'staff/post-later', detail: { day: '2026-01-01' } },
    });
  });
  test('a voided entry stands in nobody’s way', () => {
    const voided = { ...held('v', 'post-tech', '2027-01-01'), voided: { at: '', by: '', reason: '' } };
    expect(assignPost([window, voided], held('b', 'post-guide', '2026-09-23')).ok).toBe(true);
    expect(postOn([voided], 'staff-90', '2027-06-01')).toBeUndefined();
  });
  test('whatever is entered in whatever order: every day has at most one post', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2026-01-01', n));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), (days) => {
        const history = days.reduce<readonly PostAssignment[]>((h, from, i) => changed(h, held(`h${i}`, `p${i}`, from)), []);
        for (let n = 0; n <= 41; n++) {
          const on = addDays('2026-01-01', n);
          const covering = history.filter((a) => a.from <= on && (a.to === '' || on <= a.to));
          expect(covering.length).toBe(history.some((a) => a.from <= on) ? 1 : 0);
        }
      }),
    );
  });
  test('on a day and around it: somebody hired mid-month still has a post on the sheet', () => {
    const later = held('a', 'post-window', '2026-10-08');
    expect(postOn([later], 'staff-90', '2026-10-01')).toBeUndefined();
    expect(postAround([later], 'staff-90', '2026-10-01')).toEqual(later);
    expect(postAround([later], 'somebody', '2026-10-01')).toBeUndefined();
  });
});

describe('who works on a day', () => {
  const period = (hireDay: string, leftDay = '') => someone({ hireDay, leftDay });
  test('from the day of hiring through the last day', () => {
    const member = period('2026-10-08', '2026-12-31');
    expect(['2026-10-07', '2026-10-08', '2026-12-31', '2027-01-01'].map((d) => employedOn(member, d))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(employedOn({ ...member, voided: { at: '', by: '', reason: '' } }, '2026-10-08')).toBe(false);
  });
  test('安全生产法 第二十八条: trained from the day the training was passed, never without', () => {
    const member = someone({ trainedDay: '2026-10-12' });
    expect(['2026-10-11', '2026-10-12', '2027-01-01'].map((d) => trainedOn(member, d))).toEqual([false, true, true]);
    expect(trainedOn(someone({ trainedDay: '' }), '2030-01-01')).toBe(false);
  });
  test('女职工劳动保护特别规定 第六、九条: the protected period with both its ends, open until told otherwise', () => {
    const member = someone({ protectedFrom: '2026-10-01', protectedTo: '2026-10-31' });
    expect(['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'].map((d) => protectedOn(member, d))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(protectedOn({ ...member, protectedTo: '' }, '2027-10-01')).toBe(true);
    expect(protectedOn(someone(), '2026-10-01')).toBe(false);
  });
});
