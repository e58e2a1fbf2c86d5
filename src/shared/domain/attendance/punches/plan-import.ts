import type { Punch, PunchLink } from '#src/shared/domain/attendance/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import type { PunchReading, RawPunch } from './reading.ts';

/** A machine number that belongs to nobody yet. */
export interface UnknownNumber {
  readonly number: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
  /** As the file says it; absent where it says nothing. */
  readonly name?: string;
}
export interface PunchImportPlan {
  readonly add: readonly RawPunch[];
  readonly duplicates: number;
  /** Ids of punches that the book has already. */
  readonly seen: readonly string[];
  readonly unknown: readonly UnknownNumber[];
  /** Number → person, '' = ignored. */
  readonly owners: ReadonlyMap<string, string>;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Same person, time and source is the same punch: importing twice adds nothing. */
export const punchId = (source: string, punch: RawPunch): string => `${punch.number}|${punch.at}|${source}`;

const unpadded = (number: string): string => number.replace(/^0+(?=\d)/, '');

/**
 * Whose number it is: as remembered, else the person with that staff number, else the only person of that name. Undefined = nobody knows
 * yet; also when number and name belong to two people, which is asked rather than guessed.
 */
export function ownerOf(
  number: string,
  links: readonly PunchLink[],
  staff: readonly StaffMember[],
  name = '',
): string | undefined {
  const link = links.find((l) => l.id === number);
  if (link) return link.staffId;
  const live = staff.filter((m) => !m.voided);
  const numbered = live.find((m) => m.number === number) ?? live.find((m) => unpadded(m.number) === unpadded(number));
  const named = live.filter((m) => m.name === (name || number));
  const only = named.length === 1 ? named[0] : undefined;
  if (numbered && only && only.id !== numbered.id) return undefined;
  return (numbered ?? only)?.id;
}

/** Machines write seconds, their card records only minutes: the same person in the same minute is the same punch. */
export const minuteKey = (staffId: string, at: string): string => `${staffId}|${at.slice(0, 16)}`;

/**
 * What taking in a parsed file would do. `existing` holds the ids already in the book; `held` the ids of punches from files of another
 * kind by {@link minuteKey}.
 */
export function planPunchImport(
  parsed: PunchReading,
  source: string,
  existing: ReadonlySet<string>,
  links: readonly PunchLink[],
  staff: readonly StaffMember[],
  held: ReadonlyMap<string, string> = new Map(),
): PunchImportPlan {
  const names = new Map(parsed.people.map((p) => [p.key, p.name]));
  const owners = new Map<string, string>();
  const unknown = new Map<string, UnknownNumber>();
  for (const { number, at } of parsed.punches) {
    const seen = unknown.get(number);
    if (seen) unknown.set(number, { ...seen, count: seen.count + 1, last: at });
    if (seen || owners.has(number)) continue;
    const name = names.get(number) ?? '';
    const owner = ownerOf(number, links, staff, name);
    if (owner === undefined) unknown.set(number, { number, count: 1, first: at, last: at, ...(name === '' ? {} : { name }) });
    else owners.set(number, owner);
  }
  const knownId = (p: RawPunch): string | undefined =>
    existing.has(punchId(source, p)) ? punchId(source, p) : held.get(minuteKey(owners.get(p.number) ?? '', p.at));
  const add = parsed.punches.filter((p) => knownId(p) === undefined);
  const first = parsed.punches[0]?.at ?? '';
  const last = parsed.punches.at(-1)?.at ?? '';
  return {
    add,
    duplicates: parsed.punches.length - add.length,
    seen: [...new Set(parsed.punches.flatMap((p) => knownId(p) ?? []))],
    unknown: [...unknown.values()],
    owners,
    firstDay: first.slice(0, 10),
    lastDay: last.slice(0, 10),
  };
}

/** A raw punch as the book keeps it. */
export const toPunch = (raw: RawPunch, source: string, staffId: string, importId: string): Punch => ({
  id: punchId(source, raw),
  number: raw.number,
  staffId,
  at: raw.at,
  day: raw.at.slice(0, 10),
  source,
  importId,
});
