import type { HallRequest } from '#src/renderer/solver/hall/hall-problem.ts';
import { dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import { defaultRules, defaultWeights } from '#src/shared/domain/hall/default-settings.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import type { RosterCell, RosterCells } from '#src/shared/domain/roster/types.ts';
import { aDemand } from '#test/support/demand.ts';
import { hallMonth, type PersonMonth } from '#test/support/roster-month.ts';
import { aShift } from '#test/support/shifts.ts';
import { Dice } from './random.ts';

/** A request with nothing asked for but what is given. */
export const aRequest = (patch: Partial<HallRequest> & Pick<HallRequest, 'context'>): HallRequest => ({
  weights: defaultWeights,
  wishes: [],
  history: new Map(),
  keep: new Map(),
  ...patch,
});

/** Eight hours, seven, a long day, an evening, a night over midnight, a watch around the clock. */
const shiftShapes: readonly (readonly [number, number])[] = [
  [510, 990],
  [480, 900],
  [480, 1080],
  [780, 1260],
  [1320, 1800],
  [480, 1620],
];
const shiftsOf = (dice: Dice): ShiftType[] => {
  const all = shiftShapes.map(([start, end], i) => aShift({ id: `shift-${i}`, start, end, order: i }));
  const some = all.filter(() => dice.percent(45));
  return some.length > 0 ? some : all.slice(0, 1);
};

export interface MadeUp {
  readonly seed: number;
  /** Cells that the supervisor keeps. */
  readonly keep: boolean;
}

/** A hall of up to three people in any month of 2026, everybody asked for every shift on every day; the rest follows from the seed. */
export function madeUpRequest({ seed, keep }: MadeUp): HallRequest {
  const dice = new Dice(seed);
  const month: MonthKey = `2026-${String(dice.between(1, 12)).padStart(2, '0')}`;
  const shifts = shiftsOf(dice);
  const demand = aDemand({ shiftTypeIds: shifts.map((s) => s.id), workday: 1, restDay: 1, holiday: 1 });
  const people = Array.from({ length: dice.between(1, 3) }, () => personOf(month, shifts, dice));
  const context = hallMonth({ month, people, shifts, demands: [demand], rules: rulesOf(dice) });
  const wanted = new Map(
    context.people.map((p) => [p.member.id, keep ? cellsOf(month, dice, 25, () => shiftCell(dice.pick(shifts).id)) : {}]),
  );
  return aRequest({ context, keep: wanted });
}

const rulesOf = (dice: Dice) => ({
  ...defaultRules,
  weekMaximum: dice.pick([2400, 2640, 2880]),
  restBetween: dice.pick([480, 660, 720]),
  maxConsecutiveDays: dice.between(3, 7),
  monthOvertimeMaximum: dice.pick([480, 960, 2160]),
});

function personOf(month: MonthKey, shifts: readonly ShiftType[], dice: Dice): PersonMonth {
  const some = (share: number, day: string) => (dice.percent(share) ? day : '');
  const inMonth = () => dayIn(month, dice.between(1, daysInMonth(month)));
  return {
    member: {
      hireDay: some(15, inMonth()) || '2020-01-01',
      leftDay: some(10, inMonth()),
      trainedDay: some(15, inMonth()) || '2020-01-01',
      protectedFrom: some(15, inMonth()),
    },
    before: beforeOf(shifts, dice),
    cells: dice.percent(40) ? cellsOf(month, dice, 12, () => leaveCell(dice.pick(['annual', 'sick', 'personal']))) : {},
  };
}

/** The month before, all its possible dates: a stretch of work or a mixture. */
function beforeOf(shifts: readonly ShiftType[], dice: Dice): RosterCells {
  const share = dice.pick([0, 50, 70, 95]);
  const usual = dice.pick(shifts).id;
  return cellsOf('2026-01', dice, share, () => shiftCell(dice.percent(70) ? usual : dice.pick(shifts).id));
}

function cellsOf(month: MonthKey, dice: Dice, share: number, cell: () => RosterCell): RosterCells {
  const cells: Record<string, RosterCell> = {};
  for (let date = 1; date <= daysInMonth(month); date++) if (dice.percent(share)) cells[date] = cell();
  return cells;
}
