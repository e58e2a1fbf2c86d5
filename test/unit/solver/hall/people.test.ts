import { describe, expect, test } from 'vitest';
import { type HallRequest, hallProblem } from '#src/renderer/solver/hall/hall-problem.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { defaultWeights } from '#src/shared/domain/hall/default-settings.ts';
import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import type { RosterPerson } from '#src/shared/domain/roster/context.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import type { RosterWish } from '#src/shared/domain/roster/planning/types.ts';
import { checkPerson } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { aDemand } from '#test/support/demand.ts';
import { endingWith, glyphs, type HallMonth, hallMonth } from '#test/support/roster-month.ts';
import { cellsOfFirst, firstPerson } from '#test/support/solver/hall-cells.ts';
import { aRequest } from '#test/support/solver/hall-request.ts';

/** 窗口: six on workdays, one on rest days and holidays, any shift. */
const window = aDemand({ workday: 6, restDay: 1, holiday: 1 });
const evening = aDemand({ id: 'demand-2', name: '晚间', shiftTypeIds: ['shift-wan'], workday: 1, restDay: 0, holiday: 0 });
const ask = (hall: HallMonth, patch: Partial<HallRequest> = {}): HallRequest =>
  aRequest({ context: hallMonth({ demands: [window], ...hall }), ...patch });

const personOf = ({ context }: HallRequest): RosterPerson => {
  const [first] = context.people;
  if (!first) throw new Error('nobody');
  return first;
};

/** October 2026: 1–3 holidays, 4–7 rest days, 8 and 9 workdays, 10 a make-up workday, 11 Sunday. */
describe('what somebody may be given', () => {
  test('the ordinary shift on workdays, the duty shift on rest days and holidays', () => {
    const { options } = firstPerson(ask({ people: [{}] }));
    expect([options(8), options(10), options(11), options(1)]).toEqual([
      ['', 'shift-zheng'],
      ['', 'shift-zheng'],
      ['', 'shift-zhi'],
      ['', 'shift-zhi'],
    ]);
  });
  test('a shift that a demand names, on the days on which it asks for somebody', () => {
    const { options } = firstPerson(ask({ people: [{}], demands: [window, evening] }));
    expect([options(8), options(11)]).toEqual([
      ['', 'shift-wan', 'shift-zheng'],
      ['', 'shift-zhi'],
    ]);
  });
  test('nothing on a rest day that asks for nobody, unless that very day does', () => {
    const demands = [aDemand({ workday: 6, restDay: 0, holiday: 0 })];
    const exceptions = [
      { id: 'x', hallId: 'hall-1', demandId: 'demand-1', day: '2026-10-17', needed: 2, reason: '社保集中缴费' },
    ];
    const { options } = firstPerson(ask({ people: [{}], demands, exceptions }));
    expect([options(11), options(17)]).toEqual([[''], ['', 'shift-zhi']]);
  });
  test('somebody whom no demand covers works every workday as in the month before', () => {
    const demands = [aDemand({ postIds: ['post-guard'] })];
    const usual = firstPerson(ask({ people: [{ before: endingWith('2026-09', '早早正早') }], demands }));
    const fresh = firstPerson(ask({ people: [{}], demands }));
    expect([usual.options(8), usual.options(11), fresh.options(8)]).toEqual([['', 'shift-zao'], [''], ['', 'shift-zheng']]);
  });
  test('somebody whose only demand is weekend duty still has the ordinary shift on workdays', () => {
    const duty = aDemand({ shiftTypeIds: ['shift-zhi'], workday: 0, restDay: 1, holiday: 1 });
    const { options } = firstPerson(ask({ people: [{}], demands: [duty] }));
    expect([options(8), options(11)]).toEqual([
      ['', 'shift-zheng'],
      ['', 'shift-zhi'],
    ]);
  });
  test('《安全生产法》第二十八条, hiring and leaving: only days on which the catalogue lets somebody work', () => {
    const { options } = firstPerson(
      ask({ people: [{ member: { hireDay: '2026-10-09', trainedDay: '2026-10-12', leftDay: '2026-10-20' } }] }),
    );
    expect([options(9), options(12), options(20), options(21)]).toEqual([[''], ['', 'shift-zheng'], ['', 'shift-zheng'], ['']]);
  });
  test('《女职工劳动保护特别规定》第六、九条: no rest-day duty and no night shift while protected', () => {
    const night = aDemand({ shiftTypeIds: ['shift-ye'] });
    const { options } = firstPerson(ask({ people: [{ member: { protectedFrom: '2026-10-01' } }], demands: [window, night] }));
    expect([options(8), options(11)]).toEqual([['', 'shift-zheng'], ['']]);
  });
});

describe('what stays', () => {
  test('planned leave stays; time off in lieu is planned anew unless it is kept', () => {
    const cells = { 8: leaveCell('annual'), 9: leaveCell('inLieu') };
    const free = ask({ people: [{ cells }] });
    const kept = ask({ people: [{ cells }] }, { keep: new Map([['staff-0', { 9: leaveCell('inLieu') }]]) });
    expect([firstPerson(free).options(8), firstPerson(free).options(9), firstPerson(kept).options(9)]).toEqual([
      [''],
      ['', 'shift-zheng'],
      [''],
    ]);
    expect(cellsOfFirst(kept)).toEqual(cells);
  });
  test('a kept shift is the only choice of its day, whatever the demand', () => {
    const keep = new Map([['staff-0', { 8: shiftCell('shift-zao') }]]);
    expect(firstPerson(ask({ people: [{}] }, { keep })).options(8)).toEqual(['shift-zao']);
  });
  test('a kept shift that breaks a hard rule is given up', () => {
    const keep = new Map([['staff-0', { 8: shiftCell('shift-zao') }]]);
    expect(firstPerson(ask({ people: [{ member: { trainedDay: '' } }] }, { keep })).options(8)).toEqual(['']);
  });
});

describe('what a month may hold', () => {
  const contractOf = (request: HallRequest) => hallProblem(request).problem.people[0]?.contract;
  test('《劳动法》第三十六、三十八条: the first week is shorter by what was worked in it before; make-up days do not count', () => {
    const contract = contractOf(ask({ people: [{ before: endingWith('2026-09', '正正正') }] }));
    expect(contract?.maxWeekMinutes.slice(0, 3)).toEqual([2640 - 1440, 2640 + 480, 2640]);
    expect(contract?.maxWeekDays.slice(0, 3)).toEqual([6 - 3, 6, 6]);
  });
  test('a run goes on from the month before', () => {
    const { people } = hallProblem(ask({ people: [{ before: endingWith('2026-09', '正正晚') }] })).problem;
    const { shifts } = hallProblem(ask({ people: [{ before: endingWith('2026-09', '正正晚') }] })).problem;
    expect([people[0]?.runBefore, people[0]?.contract.maxRun, shifts.length]).toEqual([3, 6, 3]);
  });
  test('kept days that go past the limit are allowed, and no other run grows by it', () => {
    const keep = new Map([['staff-0', glyphs(1, '正')]]);
    const person = hallProblem(ask({ people: [{ before: endingWith('2026-09', '正正正正正正') }] }, { keep })).problem.people[0];
    expect([person?.contract.maxRun, person?.runBefore]).toEqual([6, 5]);
  });
  test('《劳动法》第四十一条: two holidays and three rest days are 40 hours of overtime, unless a workday is taken off for one', () => {
    const duties = [1, 2, 4, 5, 6];
    const request = ask({ people: [{}] });
    const taken = (off: number) => (info: DayInfo) => {
      if (info.kind === 'workday') return dateOf(info.day) === off ? '' : 'shift-zheng';
      return duties.includes(dateOf(info.day)) ? 'shift-zhi' : '';
    };
    expect(() => cellsOfFirst(request, taken(0))).toThrow('cells');
    const cells = cellsOfFirst(request, taken(14));
    expect(cells[14]).toEqual(leaveCell('inLieu'));
    expect(checkPerson(request.context, { ...personOf(request), cells }).filter((b) => b.severity !== 'notice')).toEqual([]);
  });
});

const aWish = (patch: Partial<RosterWish>): RosterWish => ({
  id: 'wish-1',
  staffId: 'staff-0',
  day: '2026-10-08',
  shiftTypeId: '',
  want: true,
  weight: 1,
  note: '',
  ...patch,
});

describe('what a choice costs', () => {
  /** Points of the choices of 8 October by shift, '' = a day off. */
  const pointsOf = (request: HallRequest) => firstPerson(request).costs(8);
  test('a wish for a day off costs every shift, three times when it is strong', () => {
    const wishes = [aWish({ weight: 3 })];
    expect(pointsOf(ask({ people: [{}] }, { wishes }))).toEqual({ '': 0, 'shift-zheng': 3 * defaultWeights.wish });
  });
  test('a wish not to work a shift costs that shift', () => {
    const wishes = [aWish({ shiftTypeId: 'shift-zheng', want: false })];
    expect(pointsOf(ask({ people: [{}] }, { wishes }))).toEqual({ '': 0, 'shift-zheng': defaultWeights.wish });
  });
  test('a wish about a shift that nobody is given this month does not favour or burden a day off', () => {
    const likes = pointsOf(ask({ people: [{}] }, { wishes: [aWish({ shiftTypeId: 'shift-wan' })] }));
    const dislikes = pointsOf(ask({ people: [{}] }, { wishes: [aWish({ shiftTypeId: 'shift-wan', want: false })] }));
    expect([likes[''] === likes['shift-zheng'], dislikes]).toEqual([true, { '': 0, 'shift-zheng': 0 }]);
  });
  test('voided wishes and other people’s count for nothing', () => {
    const wishes = [aWish({ voided: { at: '', by: '', reason: '' } }), aWish({ staffId: 'staff-9' })];
    expect(pointsOf(ask({ people: [{}] }, { wishes }))).toEqual({ '': 0, 'shift-zheng': 0 });
  });
});

describe('repairing a published month', () => {
  const published = (cells: Readonly<Record<number, ReturnType<typeof shiftCell>>>, fromDate: number) => ({
    published: { rows: new Map([['staff-0', cells]]), fromDate },
  });
  test('days before the first stay, a rest day too; later ones cost a change', () => {
    const request = ask({ people: [{}] }, published({ 8: shiftCell('shift-zheng'), 12: shiftCell('shift-zheng') }, 10));
    const { options, costs } = firstPerson(request);
    expect([options(8), options(9), options(12)]).toEqual([['shift-zheng'], [''], ['', 'shift-zheng']]);
    expect(costs(12)['shift-zheng']).toBe(0);
    expect(costs(12)['']).toBeGreaterThanOrEqual(defaultWeights.change);
  });
  test('what was published may stay, also a shift that no demand names', () => {
    const { options, costs } = firstPerson(ask({ people: [{}] }, published({ 12: shiftCell('shift-zao') }, 10)));
    expect(options(12)).toContain('shift-zao');
    expect(costs(12)['shift-zao']).toBe(0);
    expect(costs(12)['']).toBeGreaterThanOrEqual(defaultWeights.change);
  });
  test('a published shift whose type is gone has to be changed, one way as well as the other', () => {
    const shifts = seedShiftTypes.filter((s) => s.id !== 'shift-zao');
    const costs = firstPerson(ask({ people: [{}], shifts }, published({ 12: shiftCell('shift-zao') }, 10))).costs(12);
    expect(costs['']).toBe(costs['shift-zheng']);
  });
  test('published days off keep their name: time off in lieu for an earlier month stays, a plain rest day does not become one', () => {
    const cells: RosterCells = { ...glyphs(8, '正正正值休正正正调'), 20: leaveCell('inLieu') };
    const people = [{ cells }];
    const request = ask({ people }, { published: { rows: new Map([['staff-0', cells]]), fromDate: 10 } });
    const asPublished = cellsOfFirst(request, (info) => {
      const cell = cells[dateOf(info.day)];
      return cell?.kind === 'shift' ? cell.shiftTypeId : '';
    });
    expect(asPublished).toEqual(cells);
  });
  test('a published past that broke a soft rule with a reason stays as it is', () => {
    const request = ask({ people: [{}] }, published({ 8: shiftCell('shift-ye'), 9: shiftCell('shift-wan') }, 10));
    expect(cellsOfFirst(request)).toMatchObject({ 8: shiftCell('shift-ye'), 9: shiftCell('shift-wan') });
  });
});

describe('time off in lieu', () => {
  test('《劳动法》第四十四条第二项: a workday off for each rest-day duty, none for a holiday’s', () => {
    const request = ask({ people: [{}] });
    const cells = cellsOfFirst(request, (info) => ([2, 11, 17].includes(dateOf(info.day)) ? 'shift-zhi' : ''));
    const lieu = Object.values(cells).filter((c) => c.kind === 'leave');
    expect(lieu).toEqual([leaveCell('inLieu'), leaveCell('inLieu')]);
  });
  test('kept time off counts against the duty, and the month still has its full hours', () => {
    const keep = new Map([['staff-0', { 8: leaveCell('inLieu') }]]);
    const request = ask({ people: [{ cells: { 8: leaveCell('inLieu') } }] }, { keep });
    const cells = cellsOfFirst(request, (info) => (info.day === '2026-10-11' ? 'shift-zhi' : ''));
    expect(Object.entries(cells).filter(([, c]) => c.kind === 'leave')).toEqual([['8', leaveCell('inLieu')]]);
    const { problem } = hallProblem(request);
    expect(problem.people[0]?.hours?.need).toBe(18 * 480);
  });
});
