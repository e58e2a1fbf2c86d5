import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { type DayKey, dateOf, type MonthKey, monthOf, weekdayOf, weekStartOf } from '#src/shared/domain/core/day.ts';
import type { RosterCell, RosterRow } from '#src/shared/domain/roster/types.ts';
import { rosterRowId } from '#src/shared/domain/roster/types.ts';

/** A person of the month to fill. */
export interface DemoPlace {
  readonly staffId: string;
  readonly postId: string;
}

const shift = (name: string): RosterCell => ({ kind: 'shift', shiftTypeId: `shift-${name}` });
const inLieu: RosterCell = { kind: 'leave', leave: 'inLieu' };
/** Crews that keep the hall open on rest days: one of each takes the duty. */
const crews: readonly (readonly string[])[] = [['post-window'], ['post-assist', 'post-guide'], ['post-manager']];

/**
 * A plain month by a fixed pattern: everybody works the workdays, one of each crew keeps every rest day and has a weekday of the
 * same week off for it, a few take the noon shifts. Not the auto-roster; it only gives the demonstration hall a month to look at.
 */
export function demoRoster(month: MonthKey, hallId: string, people: readonly DemoPlace[], days: readonly DayInfo[]): RosterRow[] {
  const cells = new Map(people.map((p) => [p.staffId, new Map<DayKey, RosterCell>()]));
  for (const crew of crews)
    dutyOfCrew(
      people.filter((p) => crew.includes(p.postId)),
      days,
      cells,
    );
  for (const [k, info] of days.filter((d) => d.kind === 'workday').entries()) workday(k, info, people, cells);
  addLeave(people, days, cells);
  return people.map((p) => ({
    id: rosterRowId(month, p.staffId),
    month,
    hallId,
    staffId: p.staffId,
    cells: Object.fromEntries(
      [...(cells.get(p.staffId) ?? [])].filter(([day]) => monthOf(day) === month).map(([day, cell]) => [dateOf(day), cell]),
    ),
  }));
}

type Cells = ReadonlyMap<string, Map<DayKey, RosterCell>>;

/** Rest-day duty in turn; a holiday's is paid (《劳动法》第四十四条), any other gives a workday off. */
function dutyOfCrew(crew: readonly DemoPlace[], days: readonly DayInfo[], cells: Cells): void {
  if (crew.length < 2) return;
  const duties = days
    .filter((d) => d.kind !== 'workday')
    .map((info, i) => ({ info, mine: cells.get(crew[i % crew.length]?.staffId ?? '') }));
  for (const { info, mine } of duties) mine?.set(info.day, shift('zhi'));
  const compensated = duties.filter((d) => d.info.kind === 'restDay');
  const waiting = compensated.filter(({ info, mine }) => {
    const off = sameWeekOff(info.day, days);
    if (off) mine?.set(off, inLieu);
    return !off;
  });
  const taken = new Set(compensated.map((d) => sameWeekOff(d.info.day, days)));
  for (const { info, mine } of waiting) {
    const off = days.find((d) => d.kind === 'workday' && d.day > info.day && weekdayOf(d.day) >= 3 && !taken.has(d.day))?.day;
    if (off) mine?.set(off, inLieu);
    taken.add(off);
  }
}

/**
 * Saturday's duty rests on Wednesday, Sunday's on Thursday. Where that is no workday the person waits for a later one that nobody of
 * the crew has off, so that a long holiday's duties do not add up to more than 36 hours (《劳动法》第四十一条).
 */
function sameWeekOff(duty: DayKey, days: readonly DayInfo[]): DayKey | undefined {
  const weekday = weekdayOf(duty) - 3;
  if (weekday < 3) return undefined;
  return days.find((d) => d.kind === 'workday' && weekStartOf(d.day) === weekStartOf(duty) && weekdayOf(d.day) === weekday)?.day;
}

function workday(k: number, info: DayInfo, people: readonly DemoPlace[], cells: Cells): void {
  const present = people.filter((p) => !cells.get(p.staffId)?.has(info.day));
  const windows = present.filter((p) => p.postId === 'post-window');
  const n = Math.max(1, windows.length);
  const special = new Map([
    [windows[(k + 5) % n]?.staffId, 'zao'],
    [windows[(k * 3 + 1) % n]?.staffId, 'wan'],
    [windows[k % n]?.staffId, 'wu'],
  ]);
  const assist = present.filter((p) => p.postId === 'post-assist');
  if (assist.length > 1) special.set(assist[k % assist.length]?.staffId, 'wu');
  for (const p of present)
    cells.get(p.staffId)?.set(info.day, shift(p.postId === 'post-cleaner' ? 'zao' : (special.get(p.staffId) ?? 'zheng')));
}

/** A little planned leave on Mondays and Tuesdays, when nobody has time off in lieu. */
function addLeave(people: readonly DemoPlace[], days: readonly DayInfo[], cells: Cells): void {
  const early = days.filter((d) => d.kind === 'workday' && weekdayOf(d.day) <= 2);
  const windows = people.filter((p) => p.postId === 'post-window');
  const take = (person: DemoPlace | undefined, day: DayInfo | undefined, leave: 'annual' | 'personal' | 'sick') => {
    if (person && day) cells.get(person.staffId)?.set(day.day, { kind: 'leave', leave });
  };
  take(windows[6], early[2], 'annual');
  take(windows[6], early[3], 'annual');
  take(windows[3], early[4], 'personal');
  take(
    people.find((p) => p.postId === 'post-tech'),
    early[5],
    'annual',
  );
}
