import type { RosterFormHall } from '#src/renderer/print/roster-form-data.ts';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import {
  contextOf,
  groupsOf,
  type RosterBase,
  type RosterDrafts,
  readRosterBase,
  readRosterDrafts,
} from '#src/renderer/store/roster-source.ts';
import { type DayKey, dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { Hall, ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterGroup } from '#src/shared/domain/roster/people.ts';
import { latestPublication } from '#src/shared/domain/roster/publish.ts';
import { type RosterRow, rosterRowId } from '#src/shared/domain/roster/types.ts';
import { trainedOn } from '#src/shared/domain/staff/assignments.ts';

/** `newest`: the published version, the draft where there is none. `draft`: what the grid shows now. */
export type RosterChoice = 'newest' | 'draft';

/** Halls of a month as they are printed, in the hall's order. Unknown halls are left out. */
export async function readRosterHalls(
  db: HallDb,
  month: MonthKey,
  hallIds: readonly string[],
  choice: RosterChoice = 'newest',
): Promise<{ readonly base: RosterBase; readonly halls: readonly RosterFormHall[] }> {
  const [read, drafts, every] = await Promise.all([
    readRosterBase(db, month),
    readRosterDrafts(db, month),
    db.of('shiftTypes').toArray(),
  ]);
  const base = { ...read, shiftTypes: every.map(inUse).sort((a, b) => a.order - b.order) };
  const wanted = base.halls.filter((h) => hallIds.includes(h.id));
  return { base, halls: wanted.map((hall) => hallOf(base, drafts, hall, choice)) };
}

/** A sheet that was published keeps its shifts, also those that were put out of use since. */
const inUse = ({ voided: _voided, ...shift }: ShiftType): ShiftType => shift;

function hallOf(base: RosterBase, drafts: RosterDrafts, hall: Hall, choice: RosterChoice): RosterFormHall {
  const published = choice === 'newest' ? latestPublication(base.publications, base.month, hall.id) : undefined;
  const rows: readonly RosterRow[] = published
    ? published.rows.map((r) => ({ ...r, id: rosterRowId(base.month, r.staffId), month: base.month, hallId: hall.id }))
    : drafts.rows;
  const last = dayIn(base.month, daysInMonth(base.month));
  const listed = new Set(rows.filter((r) => r.hallId === hall.id && Object.keys(r.cells).length > 0).map((r) => r.staffId));
  const inVersion = published ? new Set(published.rows.map((r) => r.staffId)) : undefined;
  const groups = kept(groupsOf(base, rows, hall.id), listed, inVersion, last);
  const context = contextOf(base, groups, { rows, before: drafts.before }, hall.id);
  return { hall, context, groups, version: published?.version ?? 0, publishedAt: published?.publishedAt ?? '' };
}

/** People of that version; of the rest, those who may be rostered at all (somebody in pre-job training is not on the sheet). */
const kept = (
  groups: readonly RosterGroup[],
  listed: ReadonlySet<string>,
  inVersion: ReadonlySet<string> | undefined,
  last: DayKey,
): RosterGroup[] =>
  groups
    .map((g) => ({
      ...g,
      places: g.places.filter(
        ({ member }) => listed.has(member.id) || ((inVersion?.has(member.id) ?? true) && trainedOn(member, last)),
      ),
    }))
    .filter((g) => g.places.length > 0);
