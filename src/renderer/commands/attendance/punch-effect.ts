import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type AttendanceSource, infoOf, readAttendanceMonth } from '#src/renderer/store/attendance-source.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { changedDays } from '#src/shared/domain/attendance/punches/changed-days.ts';
import { countedPunches } from '#src/shared/domain/attendance/punches/counted.ts';
import type { PunchImportPlan } from '#src/shared/domain/attendance/punches/plan-import.ts';
import { attendanceSheet } from '#src/shared/domain/attendance/sheet.ts';
import { addDays, daysOfMonth, type Instant, type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';

/** A day whose result the import changes. */
export interface ChangedDay {
  readonly staffId: string;
  readonly name: string;
  readonly before: DayResult;
  readonly after: DayResult;
}
/** What an import does to the sheets, before it is done. */
export interface PunchEffect {
  /** Whose days change. */
  readonly people: number;
  /** By day, then as on the sheet. */
  readonly changed: readonly ChangedDay[];
  /** Days with new punches whose mark a person set; the mark stays. */
  readonly marked: number;
}

/** Derives the months that the new punches touch without and with them. Null when it was stopped; `onShare` tells how far it is, 0 … 1. */
export async function punchEffect(
  ctx: CommandContext,
  plan: PunchImportPlan,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<PunchEffect | null> {
  const added = byPerson(plan);
  const months = monthsOf(plan);
  const halls = (await ctx.db.of('halls').toArray()).filter((h) => !h.voided);
  const changed = new Map<string, ChangedDay>();
  const marked = new Set<string>();
  let done = 0;
  for (const month of months)
    for (const hall of halls) {
      if (signal.aborted) return null;
      const source = await readAttendanceMonth(ctx.db, month, hall.id);
      // Somebody on the roster of two halls is on both sheets; the day counts once.
      const found = effectOn(source, added, ctx.now());
      for (const c of found.changed) changed.set(`${c.after.day} ${c.staffId}`, c);
      for (const key of found.marked) marked.add(key);
      onShare(++done / (months.length * halls.length));
      await breathe();
    }
  const all = [...changed.values()].sort((a, b) => (a.after.day < b.after.day ? -1 : a.after.day > b.after.day ? 1 : 0));
  return { people: new Set(all.map((c) => c.staffId)).size, changed: all, marked: marked.size };
}

/** New punches of each person and month. */
type Added = ReadonlyMap<string, ReadonlyMap<MonthKey, readonly string[]>>;

function byPerson(plan: PunchImportPlan): Added {
  const people = new Map<string, Map<MonthKey, string[]>>();
  for (const { number, at } of plan.add) {
    const staffId = plan.owners.get(number) ?? '';
    if (staffId === '') continue;
    const months = people.get(staffId) ?? new Map<MonthKey, string[]>();
    people.set(staffId, months);
    for (const month of touchedBy(at)) {
      const list = months.get(month);
      if (list) list.push(at);
      else months.set(month, [at]);
    }
  }
  return people;
}

const monthsOf = (plan: PunchImportPlan): MonthKey[] => [...new Set(plan.add.flatMap((p) => touchedBy(p.at)))].sort();

/** A punch on the first may end the last night of the month before, one on the last day belong to the first. */
function touchedBy(at: string): MonthKey[] {
  const month = monthOf(at);
  const date = at.slice(8, 10);
  if (date > '01' && date < '28') return [month];
  const day = at.slice(0, 10);
  return [...new Set([monthOf(addDays(day, -1)), month, monthOf(addDays(day, 1))])];
}

function effectOn(source: AttendanceSource, added: Added, now: Instant) {
  const people = source.people.filter((p) => added.get(p.member.id)?.has(source.month));
  const days = daysOfMonth(source.month).map((day) => infoOf(source, day));
  const sheet = (list: typeof people) => attendanceSheet(list, days, source.shifts, source.settings.rules, now);
  const richer = people.map((p) => ({
    ...p,
    punches: countedPunches([...p.punches, ...(added.get(p.member.id)?.get(source.month) ?? [])]),
  }));
  const { changed, marked } = changedDays(sheet(people), sheet(richer));
  const names = new Map(people.map((p) => [p.member.id, p.member.name]));
  return {
    changed: changed.map((c) => ({ ...c, name: names.get(c.staffId) ?? '' })),
    marked: marked.map((c) => `${c.after.day} ${c.staffId}`),
  };
}

/** Lets the page draw between two months. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
