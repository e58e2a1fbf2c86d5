import { addDays, clockText, dayIn, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

/** A person as the attendance machine knows them. */
export interface MachinePerson {
  readonly number: string;
  readonly cells: RosterCells;
}

/** A small generator with a fixed seed: the same month gives the same file. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const line = (number: string, day: string, minutes: number, second: number): string => {
  const date = minutes >= 1440 ? addDays(day, 1) : day;
  return `${number.padStart(9)}\t${date} ${clockText(minutes % 1440)}:${String(second).padStart(2, '0')}\t1\t0\t1\t0`;
};

/** What a machine would write for a rostered month: mostly on time, a few late, early, forgotten. `attlog.dat` shape, by time. */
export function demoPunches(
  month: MonthKey,
  people: readonly MachinePerson[],
  shifts: ReadonlyMap<string, ShiftType>,
  lastDate: number,
): string {
  const next = numbers(20261008);
  const lines: string[] = [];
  for (const person of people)
    for (const [date, cell] of Object.entries(person.cells)) {
      const shift = cell.kind === 'shift' ? shifts.get(cell.shiftTypeId) : undefined;
      if (!shift || Number(date) > lastDate) continue;
      const day = dayIn(month, Number(date));
      const luck = next();
      const arrive = luck < 0.02 ? shift.start + 8 + Math.floor(next() * 20) : shift.start - 3 - Math.floor(next() * 18);
      const leave = luck > 0.985 ? shift.end - 12 - Math.floor(next() * 20) : shift.end + 1 + Math.floor(next() * 14);
      lines.push(line(person.number, day, arrive, Math.floor(next() * 60)));
      if (luck < 0.5 || luck > 0.51) lines.push(line(person.number, day, leave, Math.floor(next() * 60)));
    }
  return `${lines.sort((a, b) => (a.slice(10) < b.slice(10) ? -1 : 1)).join('\r\n')}\r\n`;
}
