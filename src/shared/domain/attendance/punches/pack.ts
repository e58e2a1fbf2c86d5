import type { Punch, PunchGroup } from '#src/shared/domain/attendance/types.ts';
import type { Json, RecordChange } from '#src/shared/domain/core/change.ts';

/** Stands in a journal line for many changes of `punches`. */
export const PACK_TABLE = 'punchPacks';

/**
 * Groups punches for the journal; what belongs to one number, person, source and import stands together. Half a million punches are 7 MB
 * so, one record each they would be 130 MB; it stays readable with a text editor.
 */
export function packPunches(punches: readonly Punch[]): PunchGroup[] {
  const groups = new Map<string, { readonly like: Punch; readonly days: Record<string, string> }>();
  for (const p of punches) {
    const key = `${p.number}|${p.staffId}|${p.source}|${p.importId}`;
    const group = groups.get(key) ?? { like: p, days: {} };
    const times = group.days[p.day];
    group.days[p.day] = times === undefined ? p.at.slice(11) : `${times} ${p.at.slice(11)}`;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ like: { number, staffId, source, importId }, days }) => ({
    number,
    staffId,
    source,
    importId,
    days,
  }));
}

/** The records of some groups. */
export function unpackPunches(groups: readonly PunchGroup[]): Punch[] {
  const punches: Punch[] = [];
  for (const { number, staffId, source, importId, days } of groups)
    for (const [day, times] of Object.entries(days))
      for (const time of times.split(' ')) {
        const at = `${day} ${time}`;
        punches.push({ id: `${number}|${at}|${source}`, number, staffId, at, day, source, importId });
      }
  return punches;
}

/** One change that stands for those of many punches: from what they were to what they are; an empty list = there were or are none. */
export const packChange = (id: string, before: readonly Punch[], after: readonly Punch[]): RecordChange => ({
  table: PACK_TABLE,
  id,
  before: before.length === 0 ? null : toJson(packPunches(before)),
  after: after.length === 0 ? null : toJson(packPunches(after)),
});

const toJson = (groups: readonly PunchGroup[]): Json => groups.map((g): Json => ({ ...g }));

/** Every record's own change: packed ones are taken apart, all others stay as they are. */
export function unpackChanges(changes: readonly RecordChange[]): readonly RecordChange[] {
  return changes.some((c) => c.table === PACK_TABLE)
    ? changes.flatMap((c) => (c.table === PACK_TABLE ? taken(c) : [c]))
    : changes;
}

function taken({ before, after }: RecordChange): RecordChange[] {
  const was = new Map(rowsOf(before).map((p) => [p.id, p]));
  const now = rowsOf(after);
  const kept = new Set(was.size === 0 ? [] : now.map((p) => p.id));
  return [
    ...now.map((p) => punchChange(was.get(p.id), p)),
    ...[...was.values()].filter((p) => !kept.has(p.id)).map((p) => punchChange(p, undefined)),
  ];
}

const punchChange = (before: Punch | undefined, after: Punch | undefined): RecordChange => ({
  table: 'punches',
  id: (after ?? before)?.id ?? '',
  before: before ? { ...before } : null,
  after: after ? { ...after } : null,
});

const rowsOf = (packed: Json): Punch[] => (Array.isArray(packed) ? unpackPunches(packed.filter(isGroup)) : []);

/** What stands in a journal line is looked at before it is believed. */
function isGroup(value: unknown): value is PunchGroup {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const { days } = fields;
  return (
    ['number', 'staffId', 'source', 'importId'].every((key) => typeof fields[key] === 'string') &&
    typeof days === 'object' &&
    days !== null &&
    Object.values(days).every((times) => typeof times === 'string')
  );
}
