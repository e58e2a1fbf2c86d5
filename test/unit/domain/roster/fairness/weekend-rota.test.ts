import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import { type RosterContext, shiftOn } from '#src/shared/domain/roster/context.ts';
import { clearDuties } from '#src/shared/domain/roster/fairness/rota/clear-duties.ts';
import { askedKey, type RotaInput, type RotaStanding } from '#src/shared/domain/roster/fairness/rota/types.ts';
import { weekendRota } from '#src/shared/domain/roster/fairness/weekend-rota.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import { glyphs, type HallMonth, hallMonth } from '#test/support/roster-month.ts';

const demand = (restDay: number, patch: Partial<Demand> = {}): Demand => ({
  ...{ id: 'd', hallId: 'hall-1', name: '窗口', postIds: ['post-window'], shiftTypeIds: [], workday: 1, order: 1 },
  ...{ restDay, holiday: restDay, ...patch },
});
const rounds = (counts: readonly number[], last: readonly string[] = []) =>
  new Map(counts.map((count, i): [string, RotaStanding] => [`staff-${i}`, { count, last: last[i] ?? '' }]));
const rota = (context: RosterContext, counts: readonly number[] = [], patch: Partial<RotaInput> = {}) =>
  weekendRota({
    context,
    standing: { restDay: rounds(counts), holiday: new Map() },
    kinds: ['restDay'],
    ...{ fromDate: 1, inLieu: false, asked: new Set(), unwilling: new Set() },
    ...patch,
  });
const crew = (n: number): HallMonth['people'] => Array.from({ length: n }, () => ({}));
/** August 2026 has ten weekend days and no holiday. */
const august = (people: HallMonth['people'], demands = [demand(1)]) => hallMonth({ month: '2026-08', people, demands });
const after = (context: RosterContext, rows: ReturnType<typeof rota>['rows']): RosterContext => ({
  ...context,
  people: context.people.map((p) => ({ ...p, cells: rows.find((r) => r.staffId === p.member.id)?.cells ?? {} })),
});
const given = (found: ReturnType<typeof rota>) => found.duties.map((d) => `${d.day.slice(8)} ${d.staffId}`);

describe('whose turn it is', () => {
  test('the fewest duties first, then the longest since the last, nobody twice a weekend while others stand level', () => {
    const standing = { restDay: rounds([2, 0, 1], ['2026-07-26', '', '2026-07-04']), holiday: new Map() };
    expect(given(rota(august(crew(3)), [], { standing })).slice(0, 4)).toEqual([
      '01 staff-1',
      // Level with staff-1, who has this weekend already.
      '02 staff-2',
      '08 staff-1',
      // All level, and staff-0's last duty lies longest back.
      '09 staff-0',
    ]);
  });
  test('people of other posts, on leave, between days of leave, asking for leave, or working are passed over', () => {
    const people = [
      { cells: glyphs(1, '年') },
      { cells: glyphs(1, '正') },
      { cells: { ...glyphs(7, '年'), ...glyphs(10, '年') } },
      {},
    ];
    const found = rota(august(people, [demand(2)]), [0, 0, 0, 9], { asked: new Set([askedKey('staff-3', '2026-08-08')]) });
    const on = (day: string) => found.duties.filter((d) => d.day.endsWith(day)).map((d) => d.staffId);
    expect(on('-01')).toEqual(['staff-2']);
    expect(on('-08')).toEqual(['staff-0', 'staff-1']);
    expect(rota(august(crew(2), [demand(1, { postIds: ['post-guard'] })])).vacancies).toHaveLength(10);
  });
  test('a wish to rest decides between people who stand level, not against somebody with fewer duties', () => {
    const unwilling = new Set([askedKey('staff-0', '2026-08-01')]);
    expect(given(rota(august(crew(2)), [1, 1], { unwilling }))[0]).toBe('01 staff-1');
    expect(given(rota(august(crew(2)), [0, 1], { unwilling }))[0]).toBe('01 staff-0');
  });
  test('a place that nobody can take is left empty with the reasons', () => {
    const protectedOne = { member: { protectedFrom: '2026-07-01', protectedTo: '2026-12-31' } };
    const found = rota(august([protectedOne, { cells: glyphs(1, '年') }]));
    expect(found.vacancies[0]).toMatchObject({ missing: 1, info: { day: '2026-08-01' } });
    expect(found.vacancies[0]?.bars).toMatchObject([
      { code: 'leave' },
      { code: 'rule', breach: { ruleId: 'protectedPeriod', staffId: 'staff-0' } },
    ]);
  });
  test('duties that stand count and stay; days before the date are left alone; holidays only when wanted', () => {
    const found = rota(august([{ cells: glyphs(9, '值') }, {}]), [], { fromDate: 9 });
    expect(given(found).slice(0, 2)).toEqual(['15 staff-1', '16 staff-0']);
    const october = hallMonth({ people: crew(3), demands: [demand(1)] });
    expect(rota(october).duties.some((d) => d.kind === 'holiday')).toBe(false);
    const both = rota(october, [], { kinds: ['restDay', 'holiday'] });
    expect(both.duties.filter((d) => d.kind === 'holiday').map((d) => d.day)).toEqual(['2026-10-01', '2026-10-02', '2026-10-03']);
  });
});

describe('time off in lieu (《劳动法》第四十四条第二项)', () => {
  const planned = (n: number) =>
    Array.from({ length: n }, () => ({ cells: glyphs(3, '正正正正正休休正正正正正休休正正正正正休休正正正正正休休正') }));
  test('a workday of the same week where the hall can spare the person', () => {
    const context = august(planned(3), [demand(1, { workday: 2 })]);
    const found = rota(context, [], { inLieu: true });
    expect(found.duties[2]).toMatchObject({ day: '2026-08-08', off: '2026-08-07' });
    expect(checkRoster(after(context, found.rows)).filter((b) => b.severity !== 'notice')).toEqual([]);
    // One of a day: two of three must be there.
    const offs = found.duties.map((d) => d.off).filter(Boolean);
    expect(new Set(offs).size).toBe(offs.length);
  });
  test('where nobody can be spared the week goes over 44 hours, and that is said', () => {
    const found = rota(august(planned(2), [demand(1, { workday: 2 })]), [], { inLieu: true });
    expect(found.duties.find((d) => d.day === '2026-08-08')).toMatchObject({ off: '', reasons: [{ ruleId: 'weekMaximum' }] });
  });
  test('dealing out anew takes the duties back and as many days off, not leave that was granted', () => {
    const cells = { ...glyphs(3, '正正调正正值休调'), ...glyphs(22, '值') };
    const context = august([{ cells }]);
    const granted = new Set([askedKey('staff-0', '2026-08-05')]);
    const [person] = clearDuties({ context, kinds: ['restDay'], fromDate: 1, granted }).people;
    expect(person?.cells).toEqual(glyphs(3, '正正调正正休休正'));
    expect(clearDuties({ context, kinds: ['restDay'], fromDate: 9, granted }).people[0]?.cells).toEqual(
      glyphs(3, '正正调正正值休正'),
    );
  });
});

/** The smallest spread that so many duties, one a day, can leave: always to the one who has fewest. */
function bestSpread(counts: readonly number[], duties: number): number {
  const level = [...counts];
  for (let i = 0; i < duties; i++) level.sort((a, b) => a - b).splice(0, 1, (level[0] ?? 0) + 1);
  return Math.max(...level) - Math.min(...level);
}
const spreadOf = (counts: readonly number[]) => Math.max(...counts) - Math.min(...counts);

const glyph = fc.constantFrom('正', '正', '正', '午', '晚', '夜', '值', '休', '年', '调');
const month = fc.array(fc.array(glyph, { minLength: 31, maxLength: 31 }), { minLength: 1, maxLength: 6 });

describe('always', () => {
  test('where everybody is free, the spread of the duties is the smallest there can be', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 3, maxLength: 9 }), (counts) => {
        const found = rota(august(crew(counts.length)), counts);
        const final = counts.map((c, i) => c + found.duties.filter((d) => d.staffId === `staff-${i}`).length);
        expect(found.duties).toHaveLength(10);
        // 36 hours of overtime a month (《劳动法》第四十一条) keep anybody from a fifth duty.
        fc.pre(final.every((c, i) => c - (counts[i] ?? 0) < 4));
        expect(spreadOf(final)).toBe(bestSpread(counts, 10));
      }),
      { numRuns: 40, seed: 31 },
    );
  });
  test('no hard rule is broken that was kept, whatever stands in the month; soft ones are told; the same input gives the same rota', () => {
    fc.assert(
      fc.property(month, fc.nat(2), fc.boolean(), (rows, need, inLieu) => {
        const people = rows.map((row) => ({ cells: glyphs(1, row.join('')) }));
        const context = august(people, [demand(need + 1)]);
        const found = rota(context, [], { inLieu });
        const key = (severity: string) => (c: RosterContext) =>
          checkRoster(c)
            .filter((b) => b.severity === severity && b.staffId !== '')
            .map((b) => `${b.ruleId} ${b.staffId} ${b.detail['from'] ?? b.day}`);
        const done = after(context, found.rows);
        // The month's overtime is shown at its last day, which moves: it may not be new.
        const hard = (c: RosterContext) =>
          new Set(key('hard')(c).map((k) => (k.startsWith('monthOvertime') ? k.slice(0, -11) : k)));
        for (const broken of hard(done)) expect(hard(context)).toContain(broken);
        const told = new Set(found.duties.flatMap((d) => d.reasons.map((b) => `${b.staffId} ${b.ruleId}`)));
        for (const broken of key('reason')(done).filter((k) => !key('reason')(context).includes(k))) {
          const [ruleId, staffId] = broken.split(' ');
          expect(told).toContain(`${staffId} ${ruleId}`);
        }
        expect(rota(context, [], { inLieu })).toEqual(found);
      }),
      { numRuns: 60, seed: 32 },
    );
  });
  test('nobody works a day that the rota gives and had something else on it', () => {
    fc.assert(
      fc.property(month, (rows) => {
        const context = august(
          rows.map((row) => ({ cells: glyphs(1, row.join('')) })),
          [demand(2)],
        );
        for (const duty of rota(context).duties) {
          const person = context.people.find((p) => p.member.id === duty.staffId);
          expect(person && shiftOn(context, person, duty.day)).toBeUndefined();
          expect(person?.cells[Number(duty.day.slice(8))]).toBeUndefined();
        }
      }),
      { numRuns: 40, seed: 33 },
    );
  });
});
