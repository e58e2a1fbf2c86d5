import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inverseCells, replacementCells, swapCells, withCells } from '#src/shared/domain/roster/changes/change-cells.ts';
import { judgeChange } from '#src/shared/domain/roster/changes/judge-change.ts';
import { type ChangeRequest, planChange, rowsOfContext } from '#src/shared/domain/roster/changes/plan-change.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { diffRosters } from '#src/shared/domain/roster/publish.ts';
import { checkRoster } from '#src/shared/domain/roster/rules/catalogue.ts';
import { glyphs, hallMonth, type PersonMonth } from '#test/support/roster-month.ts';
import { publishedAs } from '#test/support/take-input.ts';

const MONDAY = '2026-10-12';
const stamp = { id: 'change-1', at: '2026-10-11T18:00:00+08:00', by: '周敏' };
const request = (patch: Partial<ChangeRequest> = {}): ChangeRequest => ({
  month: '2026-10',
  hallId: 'hall-1',
  kind: 'replacement',
  cells: [],
  reason: '病假',
  consents: [],
  told: [],
  accepted: [],
  ...patch,
});
const hallOf = (...texts: readonly string[]): RosterContext =>
  hallMonth({ people: texts.map((text): PersonMonth => ({ cells: glyphs(12, text) })) });
const plan = (hall: RosterContext, patch: Partial<ChangeRequest> = {}, version = publishedAs(hall)) =>
  planChange(
    hall,
    version,
    request({ cells: replacementCells(hall, { staffId: 'staff-0', day: MONDAY }, 'staff-1'), ...patch }),
    stamp,
  );
const codeOf = (planned: ReturnType<typeof plan>) => (planned.ok ? 'ok' : planned.error.code);

describe('changing a published month', () => {
  const hall = hallOf('正', '休');

  test('writes the change and the next version, stamped', () => {
    const left = { kind: 'leave', leave: 'sick' } as const;
    const cells = replacementCells(hall, { staffId: 'staff-0', day: MONDAY }, 'staff-1', left);
    const planned = plan(hall, { cells, reason: ' 病假 ', consents: [{ staffId: 'staff-1', how: 'phone' }] });
    if (!planned.ok) throw new Error(planned.error.code);
    const { change, publication } = planned.value;
    expect(change).toMatchObject({ version: 2, reason: '病假', madeAt: stamp.at, by: '周敏' });
    expect(change.consents).toEqual([{ staffId: 'staff-1', how: 'phone', at: stamp.at }]);
    expect(publication).toMatchObject({ id: '2026-10:hall-1:2', version: 2, publishedAt: stamp.at });
    expect(publication.rows.map((r) => r.cells)).toEqual([glyphs(12, '病'), glyphs(12, '正')]);
  });

  test('is refused when never published, and when the draft has edits of its own', () => {
    const cells = replacementCells(hall, { staffId: 'staff-0', day: MONDAY }, 'staff-1');
    expect(planChange(hall, undefined, request({ cells }), stamp)).toMatchObject({ error: { code: 'changes/not-published' } });
    const older = publishedAs(hallOf('正正', '休'));
    expect(plan(hall, {}, older)).toMatchObject({ error: { code: 'changes/draft-differs', detail: { count: 1 } } });
  });

  test('is refused when the cells have become others, when nothing changes, and without a reason', () => {
    const stale = [{ staffId: 'staff-0', date: 13, before: { kind: 'shift', shiftTypeId: 'shift-zheng' }, after: null }] as const;
    expect(codeOf(plan(hall, { cells: stale }))).toBe('changes/stale');
    expect(codeOf(plan(hall, { cells: [{ staffId: 'nobody', date: 12, before: null, after: null }] }))).toBe('changes/stale');
    expect(codeOf(plan(hall, { cells: [] }))).toBe('changes/nothing');
    expect(codeOf(plan(hall, { reason: '  ' }))).toBe('changes/reason-missing');
    expect(codeOf(plan(hall, { consents: [{ staffId: 'staff-9', how: 'paper' }] }))).toBe('changes/not-involved');
  });

  test('a newly broken hard rule refuses, whatever the reasons (《劳动法》第三十八条)', () => {
    const week = hallOf('正', '休正正正正正正');
    const accepted = [{ ruleId: 'restDayAWeek', staffId: 'staff-1', day: '2026-10-18', reason: '没有别人' }];
    expect(plan(week, { accepted })).toMatchObject({ error: { code: 'changes/hard-breach', detail: { count: 1 } } });
  });

  test('a hard rule that was broken before does not stand in the way', () => {
    const week = hallOf('正', '休', '正正正正正正正');
    expect(codeOf(plan(week))).toBe('ok');
  });

  test('a newly broken soft rule needs its reason (《劳动法》第三十六条: 44 hours)', () => {
    const week = hallOf('正', '休正正正正正');
    const day = '2026-10-17';
    expect(plan(week)).toMatchObject({ error: { code: 'changes/accept-missing', detail: { count: 1 } } });
    const accepted = [{ ruleId: 'weekMaximum', staffId: 'staff-1', day, reason: '替班' }];
    const planned = plan(week, { accepted });
    expect(planned.ok && planned.value.publication.accepted).toEqual(accepted);
  });

  test('soft rules that were broken before need none; reasons given for them stay, also when the day shown moves', () => {
    // Staff 2 works 48 hours in the week; the breach is shown at Saturday. Monday’s shift is exchanged for Sunday’s.
    const week = hallOf('休', '休休休休休休正', '正正正正正正');
    const earlier = [{ ruleId: 'weekMaximum', staffId: 'staff-2', day: '2026-10-17', reason: '盘点' }];
    const cells = swapCells(week, { staffId: 'staff-2', day: MONDAY }, { staffId: 'staff-1', day: '2026-10-18' });
    const planned = plan(week, { kind: 'swap', cells }, publishedAs(week, { accepted: earlier }));
    expect(planned.ok && planned.value.publication.accepted).toEqual([{ ...earlier[0], day: '2026-10-18' }]);
  });

  test('reasons whose trouble is over are dropped', () => {
    const week = hallOf('正正正正正正', '休');
    const earlier = [{ ruleId: 'weekMaximum', staffId: 'staff-0', day: '2026-10-17', reason: '盘点' }];
    const planned = plan(week, {}, publishedAs(week, { accepted: earlier }));
    expect(planned.ok && planned.value.publication.accepted).toEqual([]);
  });

  test('a shortage that grows counts as new, one that stays does not', () => {
    const demand = {
      ...{ id: 'd', hallId: 'hall-1', name: '窗口', postIds: [], shiftTypeIds: [] },
      ...{ workday: 3, restDay: 0, holiday: 0, order: 1 },
    };
    const short = hallMonth({ people: [{ cells: glyphs(12, '正') }, { cells: glyphs(12, '晚') }, {}], demands: [demand] });
    const giver = { staffId: 'staff-0', day: MONDAY };
    expect(judgeChange(short, replacementCells(short, giver, 'staff-1')).reasons.map((b) => b.detail['missing'])).toEqual([2]);
    expect(judgeChange(short, replacementCells(short, giver, 'staff-2')).reasons).toEqual([]);
  });
});

describe('whatever is asked', () => {
  const row = fc.array(fc.constantFrom('正', '晚', '早', '夜', '年', '调', '休'), { minLength: 31, maxLength: 31 });
  const month = fc
    .array(row, { minLength: 3, maxLength: 5 })
    .map((rows) => hallMonth({ people: rows.map((r) => ({ cells: glyphs(1, r.join('')) })) }));
  const place = fc.record({ person: fc.nat({ max: 2 }), date: fc.integer({ min: 1, max: 31 }) });
  const at = ({ person, date }: { person: number; date: number }) => ({
    staffId: `staff-${person}`,
    day: `2026-10-${String(date).padStart(2, '0')}`,
  });
  const hardOf = (hall: RosterContext) => checkRoster(hall).filter((b) => b.severity === 'hard').length;

  test('a refused change alters nothing, an accepted one makes the version equal the roster and breaks no new hard rule', () => {
    fc.assert(
      fc.property(month, place, place, fc.boolean(), (hall, one, other, withReason) => {
        const before = JSON.stringify(hall.people);
        const cells = swapCells(hall, at(one), at(other));
        const accepted = withReason
          ? judgeChange(hall, cells).reasons.map(({ ruleId, staffId, day }) => ({ ruleId, staffId, day, reason: '值班' }))
          : [];
        const planned = plan(hall, { kind: 'swap', cells, accepted });
        expect(JSON.stringify(hall.people)).toBe(before);
        if (!planned.ok) return;
        const after = withCells(hall, cells);
        expect(diffRosters(planned.value.publication.rows, rowsOfContext(after))).toEqual([]);
        expect(hardOf(after)).toBeLessThanOrEqual(hardOf(hall));
      }),
      { numRuns: 150 },
    );
  });

  test('a change and then its inverse restore the month', () => {
    fc.assert(
      fc.property(month, place, place, (hall, one, other) => {
        for (const cells of [
          swapCells(hall, at(one), at(other)),
          replacementCells(hall, at(one), at(other).staffId, { kind: 'leave', leave: 'sick' }),
        ])
          if (one.person !== other.person) expect(withCells(withCells(hall, cells), inverseCells(cells))).toEqual(hall);
      }),
      { numRuns: 150 },
    );
  });
});
