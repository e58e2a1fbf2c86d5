import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthInfo } from '#src/shared/domain/calendar/day-info.ts';
import { seedHall, seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import { type Duty, dutyGroups } from '#src/shared/domain/roster/fairness/duty-groups.ts';
import { dutyMonth } from '#src/shared/domain/roster/fairness/duty-month.ts';
import { creditedCounts, dutyGaps, dutyShares } from '#src/shared/domain/roster/fairness/duty-shares.ts';
import { spanFigures } from '#src/shared/domain/roster/fairness/span-figures.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { officialCalendars } from '#test/support/calendars.ts';
import { glyphs, oldHand } from '#test/support/roster-month.ts';

const shifts = new Map(seedShiftTypes.map((s) => [s.id, s]));
const demands = seedHall('demo').demands.filter((d) => d.hallId === 'hall-1');
const monthOf = (month: string, cells: Readonly<Record<string, RosterCells>>) =>
  dutyMonth({
    month,
    days: monthInfo(month, officialCalendars),
    rows: Object.entries(cells).map(([staffId, own]) => ({
      id: `${month}:${staffId}`,
      month,
      hallId: 'hall-1',
      staffId,
      cells: own,
    })),
    publications: [],
  });
const round = (n: number) => Math.round(n * 1000) / 1000;

describe('who compares with whom', () => {
  const postsOf = (duty: Duty, postId: string, all: readonly Demand[] = demands) => dutyGroups(duty, all, shifts)(postId);
  test('posts that one demand takes its duty people from', () => {
    expect(postsOf('restDay', 'post-window')).toEqual(['post-window']);
    expect(postsOf('restDay', 'post-guide')).toEqual(['post-assist', 'post-guide']);
    expect(postsOf('late', 'post-assist')).toEqual(['post-assist', 'post-window']);
    expect(postsOf('restDay', 'post-guard')).toEqual(['post-guard']);
  });
  test('demands chain posts together; one that takes anybody puts everybody together; a voided one counts for nothing', () => {
    const [first] = demands.filter((d) => d.postIds.includes('post-manager'));
    if (!first) throw new Error('no demand for managers');
    const chain = { ...first, id: 'chain', postIds: ['post-window', 'post-guide'] };
    expect(postsOf('restDay', 'post-assist', [...demands, chain])).toEqual(['post-assist', 'post-guide', 'post-window']);
    const anybody = { ...first, id: 'any', postIds: [] };
    expect(postsOf('restDay', 'post-guard', [anybody])).toEqual(postsOf('restDay', 'post-window', [anybody]));
    const gone = { ...anybody, voided: { at: '', by: '', reason: '' } };
    expect(postsOf('restDay', 'post-guard', [gone])).toEqual(['post-guard']);
  });
});

describe('fair parts', () => {
  const people = ['a', 'b', 'c'].map((id) => ({ member: oldHand({ id }), postId: 'post-window' }));
  const share = (months: Parameters<typeof dutyShares>[0]['months'], of = people, duty: Duty = 'restDay') =>
    dutyShares({ duty, months, people: of, groupOf: dutyGroups(duty, demands, shifts), shifts });
  // 1, 2, 8, 9, 15, 16 … August 2026 are weekends.
  const august = monthOf('2026-08', { a: glyphs(1, '值值正'), b: glyphs(1, '休休正'), c: glyphs(1, '休休正休休休休值') });
  test('equal among those who were there, and the widest gap names the two', () => {
    const shares = share([august]);
    expect(shares.map((s) => [s.done, round(s.part), s.last])).toEqual([
      [2, 1, '2026-08-02'],
      [0, 1, ''],
      [1, 1, '2026-08-08'],
    ]);
    const [gap] = dutyGaps(shares);
    expect([gap?.most.staffId, gap?.least.staffId, gap?.people]).toEqual(['a', 'b', 3]);
  });
  test('somebody hired later owes nothing for the time before, and starts the rota level', () => {
    const late = [...people.slice(0, 2), { member: oldHand({ id: 'c', hireDay: '2026-09-01' }), postId: 'post-window' }];
    const july = monthOf('2026-07', { a: glyphs(4, '值值'), b: glyphs(4, '休休休休休休休值值') });
    const september = monthOf('2026-09', { a: glyphs(5, '值'), b: glyphs(6, '值'), c: glyphs(12, '值') });
    const shares = share([july, september], late);
    expect(shares.map((s) => round(s.part))).toEqual([3, 3, 1]);
    expect([...creditedCounts(shares).values()].map(round)).toEqual([3, 3, 3]);
  });
  test('who is protected (《女职工劳动保护特别规定》第六、九条), untrained (《安全生产法》第二十八条) or away is not asked for a part', () => {
    const members = [
      oldHand({ id: 'a' }),
      oldHand({ id: 'b', protectedFrom: '2026-06-01', protectedTo: '' }),
      oldHand({ id: 'c', trainedDay: '' }),
      oldHand({ id: 'd' }),
    ];
    const away = glyphs(1, '产'.repeat(31));
    const month = monthOf('2026-08', { a: glyphs(1, '值值正'), b: glyphs(3, '正'), c: glyphs(3, '正'), d: away });
    const shares = share(
      [month],
      members.map((member) => ({ member, postId: 'post-window' })),
    );
    expect(shares.map((s) => round(s.part))).toEqual([2, 0, 0, 0]);
    expect(dutyGaps(shares)).toEqual([]);
  });
  test('the parts of a group add up to its duties', () => {
    const cell = fc.constantFrom('正', '值', '晚', '休', '年', '夜');
    const month = fc.array(fc.array(cell, { minLength: 31, maxLength: 31 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(month, { minLength: 1, maxLength: 3 }),
        fc.constantFrom<Duty>('restDay', 'late', 'holiday'),
        (all, duty) => {
          const months = all.map((rows, i) =>
            monthOf(
              ['2026-08', '2026-10', '2026-12'][i] ?? '',
              Object.fromEntries(rows.map((r, k) => ['abc'[k] ?? '', glyphs(1, r.join(''))])),
            ),
          );
          const shares = share(months, people, duty);
          const sum = (of: (s: (typeof shares)[number]) => number) => shares.reduce((n, s) => n + of(s), 0);
          expect(sum((s) => s.part)).toBeCloseTo(
            sum((s) => s.done),
            6,
          );
          for (const [id, count] of creditedCounts(shares))
            expect(count).toBeGreaterThanOrEqual((shares.find((s) => s.staffId === id)?.done ?? 0) - 1e-9);
        },
      ),
      { numRuns: 60, seed: 41 },
    );
  });
});

describe('what a span adds up to', () => {
  const member = oldHand({ id: 'a' });
  const figures = (cells: Readonly<Record<string, RosterCells>>, who = member) =>
    spanFigures(
      who,
      Object.entries(cells).map(([month, own]) => monthOf(month, { a: own })),
      shifts,
    );
  test('hours against the months that have a roster, less whole days of leave; 调休 still belongs to them', () => {
    const found = figures({ '2026-08': {}, '2026-09': glyphs(1, '正年调值') });
    // September 2026: 22 workdays with the make-up day of the 20th, without Friday 25th.
    expect(found.months).toEqual([{ month: '2026-09', minutes: 960, standard: 21 * 480 }]);
    expect(found.difference).toBe(960 - 21 * 480);
    expect(found.days.leave.map((d) => d.day)).toEqual(['2026-09-02']);
    expect(found.days.inLieu.map((d) => d.day)).toEqual(['2026-09-03']);
  });
  test('only days of employment are owed', () => {
    const hired = { ...member, hireDay: '2026-09-28' };
    expect(figures({ '2026-09': glyphs(28, '正正正') }, hired)).toMatchObject({ standard: 3 * 480, difference: 0 });
  });
  test('rest-day, holiday and late duties with their days', () => {
    const { days } = figures({ '2026-09': { ...glyphs(5, '值值'), ...glyphs(24, '晚值') } });
    expect(days.restDay.map((d) => d.day)).toEqual(['2026-09-05', '2026-09-06']);
    expect(days.holiday.map((d) => d.day)).toEqual(['2026-09-25']);
    expect(days.late.map((d) => d.day)).toEqual(['2026-09-24']);
  });
  test('the longest run goes on over the end of a month', () => {
    const { days } = figures({ '2026-08': glyphs(27, '正正休正正'), '2026-09': glyphs(1, '正正休正') });
    expect(days.run.map((d) => d.day)).toEqual(['2026-08-30', '2026-08-31', '2026-09-01', '2026-09-02']);
  });
});
