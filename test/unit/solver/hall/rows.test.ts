import { describe, expect, test } from 'vitest';
import { type HallRequest, hallProblem } from '#src/renderer/solver/hall/hall-problem.ts';
import type { SoftRow } from '#src/renderer/solver/model/problem.ts';
import { defaultWeights } from '#src/shared/domain/hall/default-settings.ts';
import { leaveCell } from '#src/shared/domain/roster/edit/selection.ts';
import { NO_DUTIES } from '#src/shared/domain/roster/fairness/duty-counts.ts';
import { aDemand, anException } from '#test/support/demand.ts';
import { type HallMonth, hallMonth } from '#test/support/roster-month.ts';
import { aShift, seedShift } from '#test/support/shifts.ts';
import { aRequest } from '#test/support/solver/hall-request.ts';

const window = aDemand({ workday: 2, restDay: 1, holiday: 0 });
const ask = (hall: HallMonth, patch: Partial<HallRequest> = {}): HallRequest =>
  aRequest({ context: hallMonth({ demands: [window], ...hall }), ...patch });
const three = [{}, {}, {}];

interface Read {
  readonly need: number;
  readonly under: number;
  readonly over: number;
  readonly people: readonly number[];
}
const read = ({ need, under, over, people }: SoftRow): Read => ({ need, under, over, people });

/** Rows over one day of the month that weigh a shortage. */
function demandOn(request: HallRequest, date: number): readonly Read[] {
  const { problem } = hallProblem(request);
  const choices = problem.shifts.length + 1;
  const { shortage } = request.weights;
  const ofDay = (row: SoftRow) => row.cells.every((cell) => Math.floor(cell / choices) === date - 1);
  return problem.rows.filter((row) => row.under === shortage && ofDay(row)).map(read);
}

/** October 2026: 8 is a workday, 11 a rest day, 1 a holiday. */
describe('demand', () => {
  test('a missing person weighs everywhere, one too many only on rest days and holidays', () => {
    const request = ask({ people: three });
    const all = [0, 1, 2];
    const { shortage, surplus } = defaultWeights;
    expect(demandOn(request, 8)).toEqual([{ need: 2, under: shortage, over: 0, people: all }]);
    expect(demandOn(request, 11)).toEqual([{ need: 1, under: shortage, over: surplus, people: all }]);
  });
  test('a day with a number of its own asks for that number', () => {
    expect(demandOn(ask({ people: three, exceptions: [anException(8, 3)] }), 8).map((r) => r.need)).toEqual([3]);
  });
  test('another post’s demand does not count these people', () => {
    const guards = aDemand({ id: 'demand-2', postIds: ['post-guard'], workday: 1 });
    expect(demandOn(ask({ people: three, demands: [window, guards] }), 8)).toHaveLength(1);
  });
});

/** Need and weights of the rows that belong to one person alone, in the order in which they come. */
function ownRows(request: HallRequest, who: number): readonly string[] {
  return hallProblem(request)
    .problem.rows.filter((row) => row.people.length === 1 && row.people[0] === who && row.under !== request.weights.shortage)
    .map((row) => `${row.under > 0 ? `≥${row.need}` : ''}${row.over > 0 ? `≤${row.need}` : ''} ${Math.max(row.under, row.over)}`);
}

describe('fair shares', () => {
  /** Rest days of October 2026 with a demand: 4–7, 11, 17, 18, 24, 25, 31 = 10 duties. */
  const duty = aDemand({ workday: 0, restDay: 1, holiday: 0 });
  test('ten rest-day duties among three: three or four each', () => {
    expect(ownRows(ask({ people: three, demands: [duty] }), 0)).toEqual(['≥3 30', '≤4 30']);
  });
  test('who did two more in the months before gets less this month', () => {
    const history = new Map([['staff-0', { ...NO_DUTIES, restDay: 2 }]]);
    const request = ask({ people: three, demands: [duty] }, { history });
    expect([ownRows(request, 0), ownRows(request, 1)]).toEqual([['≥2≤2 30'], ['≥4≤4 30']]);
  });
  test('who is away on most rest days is not asked for a full share', () => {
    const cells = Object.fromEntries([4, 5, 6, 7, 11, 17, 18, 24].map((date) => [date, leaveCell('annual')]));
    const request = ask({ people: [{ cells }, {}, {}], demands: [duty] });
    expect([ownRows(request, 0), ownRows(request, 1)]).toEqual([['≥2≤2 30'], ['≥4≤4 30']]);
  });
  test('late shifts are shared out by the demand that names them; a weight of nothing shares out nothing', () => {
    const late = aDemand({ id: 'demand-2', shiftTypeIds: ['shift-wan'], workday: 1, restDay: 0, holiday: 0 });
    const shared = ask({ people: three, demands: [window, late] });
    const unshared = ask({ people: three, demands: [window, late] }, { weights: { ...defaultWeights, late: 0 } });
    expect(ownRows(shared, 0).filter((row) => row.endsWith(' 15'))).toEqual(['≥6≤6 15']);
    expect(ownRows(unshared, 0).filter((row) => row.endsWith(' 15'))).toEqual([]);
  });
});

describe('the month’s hours', () => {
  const hoursOf = (hall: HallMonth, patch: Partial<HallRequest> = {}) => hallProblem(ask(hall, patch)).problem.people[0]?.hours;
  test('eight hours for each workday that is not on leave; two points an hour by default', () => {
    const hours = hoursOf({ people: [{ cells: { 8: leaveCell('annual'), 11: leaveCell('annual') } }] });
    expect(hours).toMatchObject({ need: 17 * 480, per: 480, under: 16, over: 16 });
  });
  test('a shift of an odd length does not make the hours worth nothing', () => {
    const shifts = [seedShift('zheng'), aShift({ start: 540, end: 970 })];
    const named = aDemand({ id: 'demand-2', shiftTypeIds: ['shift-own'], workday: 1 });
    expect(hoursOf({ people: [{}], shifts, demands: [window, named] })?.over).toBeGreaterThan(0);
  });
});
