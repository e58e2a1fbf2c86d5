import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withCells } from '#src/shared/domain/roster/changes/change-cells.ts';
import { newBreaches } from '#src/shared/domain/roster/changes/judge-change.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { coverage } from '#src/shared/domain/roster/coverage.ts';
import { explainShortage, shortagesOf } from '#src/shared/domain/roster/explain/shortage.ts';
import type { Candidate } from '#src/shared/domain/roster/explain/types.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import { checkPerson } from '#src/shared/domain/roster/rules/catalogue.ts';
import { aDemand, anException } from '#test/support/demand.ts';
import { explained, explainInput, peopleOf, standings } from '#test/support/explain.ts';
import { endingWith, glyphs, type HallMonth, hallMonth, type PersonMonth } from '#test/support/roster-month.ts';

// 2026-10-12 is a Monday, 10-17 a Saturday, 10-18 a Sunday.
const [MONDAY, SATURDAY, SUNDAY] = ['2026-10-12', '2026-10-17', '2026-10-18'];
const many = aDemand({ workday: 9, restDay: 9, holiday: 9 });
const hallOf = (people: readonly PersonMonth[], rest: Partial<HallMonth> = {}) => hallMonth({ people, demands: [many], ...rest });
/** What the first person stands for on a day. */
const first = (person: PersonMonth, day: string, rest: Partial<HallMonth> = {}) =>
  standings(explained(hallOf([person], rest), day))['staff-0'];

describe('one reason for each person', () => {
  test('nothing in the way: free', () => expect(first({}, MONDAY)).toBe('free'));
  test('on leave; time off in lieu stands apart, it can be put off', () => {
    expect(first({ cells: glyphs(12, '病') }, MONDAY)).toBe('leave');
    expect(first({ cells: glyphs(12, '调') }, MONDAY)).toBe('inLieu');
  });
  test('there already', () => expect(first({ cells: glyphs(12, '正') }, MONDAY)).toBe('serving'));
  test('untrained people do not work (《安全生产法》第二十八条), whatever else stands there', () => {
    expect(first({ member: { trainedDay: '' } }, MONDAY)).toBe('notTrained');
    expect(first({ member: { trainedDay: '' }, cells: glyphs(12, '年') }, MONDAY)).toBe('notTrained');
  });
  test('not in service that day', () => {
    expect(first({ member: { leftDay: '2026-10-11' } }, MONDAY)).toBe('notEmployed');
    expect(first({ member: { hireDay: '2026-10-13' } }, MONDAY)).toBe('notEmployed');
  });
  test('no overtime on a rest day in a protected period (《女职工劳动保护特别规定》第六、九条)', () => {
    const member = { protectedFrom: '2026-01-01', protectedTo: '' };
    expect(first({ member }, SATURDAY)).toBe('protectedPeriod');
    expect(first({ member }, MONDAY)).toBe('free');
  });
  test('the week’s rest day (《劳动法》第三十八条) weighs more than its hours (第三十六条)', () => {
    expect(first({ cells: glyphs(12, '正正正正正值') }, SUNDAY)).toBe('restDayAWeek');
    expect(first({ cells: glyphs(12, '正正正正正') }, SATURDAY)).toBe('weekMaximum');
  });
  test('the month’s 36 hours of overtime (《劳动法》第四十一条)', () => {
    // Four duties of eight hours in the October holidays are 32 hours; a fifth would make 40.
    expect(first({ cells: glyphs(1, '值值休值值') }, '2026-10-18')).toBe('monthOvertime');
  });
  test('rest between two shifts and days in a row (通行做法)', () => {
    const early = aDemand({ workday: 9, shiftTypeIds: ['shift-zao'] });
    const late = { cells: glyphs(12, '晚') };
    expect(first(late, '2026-10-13', { demands: [early], rules: { restBetween: 12 * 60 } })).toBe('restBetween');
    const run = { cells: { ...glyphs(8, '正正正休正正正') } };
    expect(first(run, '2026-10-11', { rules: { weekMaximum: 99 * 60 } })).toBe('consecutiveDays');
  });
  test('a night that still runs', () => {
    const dawn = aDemand({ workday: 9, shiftTypeIds: ['shift-zao'] });
    expect(first({ cells: glyphs(12, '夜') }, '2026-10-13', { demands: [dawn] })).toBe('shiftsOverlap');
  });
  test('another post', () => {
    const guards = aDemand({ postIds: ['post-guard'], workday: 1 });
    expect(first({}, MONDAY, { demands: [guards] })).toBe('otherPost');
  });
});

describe('another shift that day', () => {
  const noon = aDemand({ id: 'demand-2', name: '午间', shiftTypeIds: ['shift-wu'], workday: 2 });
  test('can change over where that leaves no gap', () => {
    const [byDay, byNoon] = [aDemand({ workday: 1 }), noon];
    const hall = hallMonth({ people: [{ cells: glyphs(12, '正') }], demands: [byNoon, byDay] });
    const found = explained(hall, MONDAY);
    expect(standings(found)).toEqual({ 'staff-0': 'moves' });
    expect(peopleOf(found, 'moves')[0]?.option?.cells).toEqual([
      {
        staffId: 'staff-0',
        date: 12,
        before: { kind: 'shift', shiftTypeId: 'shift-zheng' },
        after: { kind: 'shift', shiftTypeId: 'shift-wu' },
      },
    ]);
  });
  test('is needed where they are', () => {
    const morning = aDemand({ id: 'demand-3', shiftTypeIds: ['shift-zao'], workday: 1 });
    const hall = hallMonth({ people: [{ cells: glyphs(12, '早') }], demands: [noon, morning] });
    expect(standings(explained(hall, MONDAY))).toEqual({ 'staff-0': 'working' });
  });
});

describe('the explanation as a whole', () => {
  test('who could come first, then what keeps the others, the largest group first, those who serve last', () => {
    const leave = { cells: glyphs(12, '年') };
    const people = [{ cells: glyphs(12, '正') }, { member: { trainedDay: '' } }, leave, leave, {}];
    const found = explained(hallOf(people), MONDAY);
    expect(found.groups.map((g) => [g.code, g.people.length])).toEqual([
      ['free', 1],
      ['leave', 2],
      ['notTrained', 1],
      ['serving', 1],
    ]);
    expect(found).toMatchObject({ planned: 1, needed: 9, day: MONDAY });
  });
  test('among free people the cheapest first: stand-by, then fewer hours, then who wished for rest', () => {
    const hall = hallOf([{ cells: glyphs(19, '正') }, {}, {}, {}]);
    const wish: RosterWish = { id: 'w', staffId: 'staff-1', day: MONDAY, shiftTypeId: '', want: true, weight: 3, note: '' };
    const standby = { id: `${MONDAY}:staff-3`, hallId: 'hall-1', day: MONDAY, staffId: 'staff-3', note: '' };
    const found = explained(hall, MONDAY, { wishes: [wish], standbys: [standby] });
    expect(peopleOf(found, 'free').map((p) => p.staffId)).toEqual(['staff-3', 'staff-2', 'staff-0', 'staff-1']);
  });
  test('a demand without a shift gets the shift that the hall works on such days', () => {
    const used = (day: string) => {
      const hall = hallOf([{ cells: { ...glyphs(13, '早早'), ...glyphs(18, '午') } }, {}]);
      const cell = peopleOf(explained(hall, day), 'free').find((p) => p.staffId === 'staff-1')?.option?.cells[0]?.after;
      return cell?.kind === 'shift' ? cell.shiftTypeId : '';
    };
    expect(used(MONDAY)).toBe('shift-zao');
    expect(used(SATURDAY)).toBe('shift-wu');
    const empty = peopleOf(explained(hallOf([{}]), SATURDAY), 'free')[0]?.option?.cells[0]?.after;
    expect(empty).toEqual({ kind: 'shift', shiftTypeId: 'shift-zhi' });
  });
  test('another shift is tried where the usual one breaks a rule', () => {
    // The hall works early mostly; after a late shift only noon leaves twelve hours of rest.
    const others = { cells: glyphs(14, '早早早') };
    const noonOnce = { cells: glyphs(15, '午') };
    const hall = hallOf([{ cells: glyphs(12, '晚') }, others, noonOnce], { rules: { restBetween: 12 * 60 } });
    const [me] = peopleOf(explained(hall, '2026-10-13'), 'free').filter((p) => p.staffId === 'staff-0');
    expect(me?.option?.cells[0]?.after).toMatchObject({ shiftTypeId: 'shift-wu' });
  });
  test('the week before the month counts', () => {
    // 2026-10-01 is a Thursday: Monday to Wednesday lie in September.
    const person = { before: endingWith('2026-09', '正正正'), cells: glyphs(1, '值值值') };
    expect(first(person, '2026-10-04')).toBe('restDayAWeek');
  });
  test('nothing to explain where nobody is missing, or the day is not of the month', () => {
    const hall = hallOf([{}], { exceptions: [anException(12, 0)] });
    const of = (day: string, demandId = 'demand-1') => explainShortage(hall, { demandId, day }, explainInput(hall));
    expect([of(MONDAY), of('2026-11-02'), of(SATURDAY, 'gone')]).toEqual([undefined, undefined, undefined]);
    expect(shortagesOf(hall)[0]).toEqual({ demandId: 'demand-1', day: '2026-10-01' });
    expect(shortagesOf(hall)).toHaveLength(30);
  });
});

describe('on any roster', () => {
  const cells = fc
    .array(fc.constantFrom('正', '正', '正', '早', '值', '夜', '晚', '休', '休', '年', '调'), { minLength: 31, maxLength: 31 })
    .map((list) => glyphs(1, list.join('')));
  const person = fc.record({
    cells,
    member: fc.constantFrom(
      {},
      {},
      {},
      { trainedDay: '' },
      { leftDay: '2026-10-15' },
      { protectedFrom: '2026-10-01', protectedTo: '' },
    ),
  });
  const demands = [
    aDemand({ workday: 4, restDay: 2 }),
    aDemand({ id: 'demand-2', name: '午间', shiftTypeIds: ['shift-wu', 'shift-wan'], workday: 2 }),
  ];
  const brokenBy = (hall: RosterContext, { staffId, option }: Candidate) => {
    const own = (h: RosterContext) => h.people.filter((p) => p.member.id === staffId).flatMap((p) => checkPerson(h, p));
    return newBreaches(own(hall), own(withCells(hall, option?.cells ?? [])));
  };
  const verify = (hall: RosterContext, candidate: Candidate) => {
    const { standing } = candidate;
    const broken = brokenBy(hall, candidate);
    if (standing.code === 'free' || standing.code === 'moves') expect(broken.filter((b) => b.severity !== 'notice')).toEqual([]);
    if (standing.code === 'rule') expect(broken.map((b) => b.ruleId)).toContain(standing.breach.ruleId);
  };

  test('everybody is counted once; whoever is free breaks no rule; whoever is kept by a rule breaks that rule', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 3, maxLength: 6 }), (people) => {
        const hall = hallMonth({ people, demands });
        const ids = hall.people.map((p) => p.member.id).sort();
        for (const shortage of shortagesOf(hall)) {
          const found = explainShortage(hall, shortage, explainInput(hall));
          const all = (found?.groups ?? []).flatMap((g) => g.people);
          expect(all.map((p) => p.staffId).sort()).toEqual(ids);
          for (const candidate of all) verify(hall, candidate);
          const serving = found?.groups.find((g) => g.code === 'serving')?.people.length ?? 0;
          expect(serving).toBe(found?.planned);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('planning somebody who is free makes the gap smaller by one', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 3, maxLength: 6 }), (people) => {
        const hall = hallMonth({ people, demands });
        const missing = (h: RosterContext) =>
          coverage(h).reduce((sum, c) => sum + c.days.reduce((s, d) => s + Math.max(0, d.needed - d.planned), 0), 0);
        const [shortage] = shortagesOf(hall);
        const found = shortage && explainShortage(hall, shortage, explainInput(hall));
        for (const { option } of found ? peopleOf(found, 'free') : [])
          expect(missing(withCells(hall, option?.cells ?? []))).toBeLessThan(missing(hall));
      }),
      { numRuns: 25 },
    );
  });
});
