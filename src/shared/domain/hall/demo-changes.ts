import type { Calendars } from '#src/shared/domain/calendar/day-info.ts';
import {
  addDays,
  addMonths,
  type DayKey,
  dateOf,
  dayOfInstant,
  type Instant,
  type MonthKey,
  monthOf,
} from '#src/shared/domain/core/day.ts';
import { withCells } from '#src/shared/domain/roster/changes/change-cells.ts';
import { type ChangeRequest, planChange } from '#src/shared/domain/roster/changes/plan-change.ts';
import { rankSwaps } from '#src/shared/domain/roster/changes/rank-swaps.ts';
import { rankTakers } from '#src/shared/domain/roster/changes/rank-takers.ts';
import { standbyCandidates, standbyId } from '#src/shared/domain/roster/changes/standby.ts';
import type { TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';
import { type RosterContext, rosterContext, shiftOn } from '#src/shared/domain/roster/context.ts';
import { rosterGroups } from '#src/shared/domain/roster/people.ts';
import type { DemandException, RosterChange, Standby, ToldHow } from '#src/shared/domain/roster/planning/types.ts';
import type { RosterPublication, RosterRow } from '#src/shared/domain/roster/types.ts';
import { demoAssignments, demoStaff } from './demo-staff.ts';
import type { HallSeed } from './seed.ts';

export interface DemoChangesInput {
  readonly now: Instant;
  readonly by: string;
  readonly seed: HallSeed;
  readonly calendars: Calendars;
  /** The demonstration months' rosters. */
  readonly rows: readonly RosterRow[];
  readonly exceptions: readonly DemandException[];
  /** The first versions of this month. */
  readonly published: readonly RosterPublication[];
}

export interface DemoChanges {
  readonly changes: readonly RosterChange[];
  /** The versions that the changes made. */
  readonly publications: readonly RosterPublication[];
  readonly standbys: readonly Standby[];
  /** This month's rosters after the changes. */
  readonly rows: readonly RosterRow[];
}

/** A hall's month on its way from version to version. */
interface Kept {
  readonly context: RosterContext;
  readonly last: RosterPublication;
  readonly made: readonly { readonly change: RosterChange; readonly publication: RosterPublication }[];
}

/** Who gives a shift away, in which way, why; how long before today it was noted. */
interface Wanted {
  readonly name: string;
  readonly kind: 'swap' | 'replacement';
  readonly reason: string;
  readonly daysAgo: number;
  readonly time: string;
  readonly how: readonly [giver: ToldHow, taker: ToldHow];
  readonly taker: 'told' | 'notYet';
}
const wanted: readonly (readonly [hall: number, wanted: Wanted])[] = [
  [
    0,
    {
      name: '赵雪',
      kind: 'swap',
      reason: '家里有事，和同事调开',
      daysAgo: 4,
      time: '15:40',
      how: ['inPerson', 'inPerson'],
      taker: 'told',
    },
  ],
  [
    0,
    {
      name: '马俊',
      kind: 'replacement',
      reason: '外出培训',
      daysAgo: 2,
      time: '09:15',
      how: ['phone', 'message'],
      taker: 'told',
    },
  ],
  [
    1,
    {
      name: '彭慧',
      kind: 'swap',
      reason: '陪老人做检查',
      daysAgo: 1,
      time: '17:05',
      how: ['message', 'inPerson'],
      taker: 'notYet',
    },
  ],
];

/** 调班 and 备班 of this month, each decided by the same rules as on the page. A month in which none is possible has none. */
export function demoChanges(input: DemoChangesInput): DemoChanges {
  const month = monthOf(input.now);
  const halls = input.seed.halls.flatMap((hall, i): Kept[] => {
    const last = input.published.find((p) => p.month === month && p.hallId === hall.id);
    if (!last) return [];
    const begin: Kept = { context: contextOf(input, month, hall.id), last, made: [] };
    return [wanted.filter(([at]) => at === i).reduce((kept, [, one]) => changed(kept, one, input), begin)];
  });
  const cells = new Map(halls.flatMap((h) => h.context.people.map((p) => [p.member.id, p.cells])));
  return {
    changes: halls.flatMap((h) => h.made.map((m) => m.change)),
    publications: halls.flatMap((h) => h.made.map((m) => m.publication)),
    standbys: halls.flatMap((h) => standbysOf(h.context, input)),
    rows: input.rows.map((r) => (r.month === month ? { ...r, cells: cells.get(r.staffId) ?? r.cells } : r)),
  };
}

function contextOf({ seed, calendars, rows, exceptions }: DemoChangesInput, month: MonthKey, hallId: string): RosterContext {
  const cellsOf = (of: MonthKey) => new Map(rows.filter((r) => r.month === of).map((r) => [r.staffId, r.cells]));
  const listed = new Set(rows.filter((r) => r.month === month && r.hallId === hallId).map((r) => r.staffId));
  return rosterContext({
    ...{ month, hallId, assignments: demoAssignments, calendars, exceptions },
    staff: demoStaff.filter((m) => listed.has(m.id)),
    rows: cellsOf(month),
    rowsBefore: cellsOf(addMonths(month, -1)),
    shiftTypes: seed.shiftTypes,
    demands: seed.demands,
    rules: seed.settings.rules,
  });
}

function changed(kept: Kept, one: Wanted, input: DemoChangesInput): Kept {
  const giver = demoStaff.find((m) => m.name === one.name)?.id ?? '';
  const option = optionOf(kept, giver, one, input);
  if (!option) return kept;
  const at = `${addDays(dayOfInstant(input.now), -one.daysAgo)}T${one.time}:00+08:00`;
  const { id: publication } = kept.last;
  const planned = planChange(kept.context, kept.last, requestOf(kept.context, giver, option, one), {
    ...{ id: `change-${publication}`, at, by: input.by },
  });
  if (!planned.ok) return kept;
  const made = planned.value;
  return { context: withCells(kept.context, option.cells), last: made.publication, made: [...kept.made, made] };
}

/** The best offer that breaks nothing, on the first coming day that has one, else on the last day before. */
function optionOf({ context, made }: Kept, giver: string, { kind }: Wanted, input: DemoChangesInput): TakeOption | undefined {
  const { seed, rows, now } = input;
  const { month, hallId } = context;
  const { posts, counters } = seed;
  const groups = rosterGroups({ month, hallId, staff: demoStaff, assignments: demoAssignments, posts, counters, rows });
  const asked = { places: groups.flatMap((g) => g.places), standbys: [], wishes: [], leaveRequests: [] };
  const person = context.people.find((p) => p.member.id === giver);
  const used = new Set(made.flatMap((m) => m.change.cells.map((c) => c.date)));
  const days = context.days.map((d) => d.day).filter((day) => person && shiftOn(context, person, day) && !used.has(dateOf(day)));
  const today = dayOfInstant(now);
  const ordered = [...days.filter((day) => day > today), ...days.filter((day) => day < today).reverse()];
  const offers = (day: DayKey) =>
    kind === 'swap' ? rankSwaps(context, day, giver, asked) : rankTakers(context, day, giver, asked);
  const good = (o: TakeOption) => o.possible && o.cells.length > 0 && o.verdict.reasons.length + o.verdict.notices.length === 0;
  for (const day of ordered) {
    const found = offers(day).find(good);
    if (found) return found;
  }
  return undefined;
}

function requestOf(context: RosterContext, giver: string, option: TakeOption, one: Wanted): ChangeRequest {
  const [giverHow, takerHow] = one.how;
  return {
    ...{ month: context.month, hallId: context.hallId, kind: option.kind, cells: option.cells, reason: one.reason, accepted: [] },
    consents: [
      { staffId: giver, how: giverHow },
      { staffId: option.staffId, how: takerHow },
    ],
    told: [{ who: giver, how: giverHow }, ...(one.taker === 'told' ? [{ who: option.staffId, how: takerHow }] : [])],
  };
}

/** Two on stand-by on each of the coming rest days of the month: people at the windows who are free that day. */
function standbysOf(context: RosterContext, { now }: DemoChangesInput): Standby[] {
  const today = dayOfInstant(now);
  const restDays = context.days.filter((d) => d.kind !== 'workday' && d.day > today).slice(0, 4);
  const counts = new Map<string, number>();
  return restDays.flatMap(({ day }, i) =>
    standbyCandidates(context, day, counts)
      .filter((p) => p.postId === 'post-window')
      .slice(0, context.people.length > 12 ? 2 : 1)
      .map(({ member: { id } }): Standby => {
        counts.set(id, (counts.get(id) ?? 0) + 1);
        return { id: standbyId(day, id), hallId: context.hallId, day, staffId: id, note: i === 0 ? '家住附近，半小时能到' : '' };
      }),
  );
}
