import type { Punch, PunchLink } from '#src/shared/domain/attendance/types.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
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
/** Punches that stay out because their month is locked. */
export interface LeftOut {
  readonly month: MonthKey;
  readonly count: number;
}
export interface PunchImportPlan {
  readonly add: readonly RawPunch[];
  /** Punches of the file that the book has already from a file of the same kind. */
  readonly seen: readonly RawPunch[];
  readonly duplicates: number;
  /** Of `add`: a file of another kind has the same person in the same minute; both stay, one counts. */
  readonly sameMinute: number;
  /** By month. */
  readonly leftOut: readonly LeftOut[];
  readonly unknown: readonly UnknownNumber[];
  /** Number → person, '' = ignored. */
  readonly owners: ReadonlyMap<string, string>;
  readonly firstDay: string;
  readonly lastDay: string;
}
/** What the book knows already. */
export interface KnownPunches {
  /** Ids of punches between the file's first and last day. */
  readonly ids: readonly string[];
  readonly links: readonly PunchLink[];
  readonly staff: readonly StaffMember[];
  /** The locked month that a punch would change, '' when it may be taken in. */
  readonly lockOf: (touch: { readonly staffId: string; readonly at: string }) => MonthKey | '';
}

/** Same number, time and source is the same punch: importing twice adds nothing. */
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

/** What taking in a parsed file would do. */
export function planPunchImport(parsed: PunchReading, source: string, known: KnownPunches): PunchImportPlan {
  const { owners, unknown } = whose(parsed, known);
  const held = new Set(known.ids);
  const seen: RawPunch[] = [];
  const add: RawPunch[] = [];
  const leftOut = new Map<MonthKey, number>();
  for (const p of parsed.punches) {
    const locked = held.has(punchId(source, p)) ? null : known.lockOf({ staffId: owners.get(p.number) ?? '', at: p.at });
    if (locked === null) seen.push(p);
    else if (locked === '') add.push(p);
    else leftOut.set(locked, (leftOut.get(locked) ?? 0) + 1);
  }
  return {
    add,
    seen,
    duplicates: seen.length,
    sameMinute: countSameMinute(add, source, owners, known),
    leftOut: [...leftOut].map(([month, count]) => ({ month, count })).sort((a, b) => (a.month < b.month ? -1 : 1)),
    unknown,
    owners,
    firstDay: (parsed.punches[0]?.at ?? '').slice(0, 10),
    lastDay: (parsed.punches.at(-1)?.at ?? '').slice(0, 10),
  };
}

function whose(parsed: PunchReading, { links, staff }: KnownPunches) {
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
  return { owners, unknown: [...unknown.values()] };
}

/** An id ends in `|time|source`; what stands before is the number. */
function countSameMinute(
  add: readonly RawPunch[],
  source: string,
  owners: ReadonlyMap<string, string>,
  known: KnownPunches,
): number {
  const others = known.ids.filter((id) => !id.endsWith(`|${source}`));
  if (others.length === 0) return 0;
  const people = new Map(owners);
  const held = new Set<string>();
  for (const id of others) {
    const end = id.lastIndexOf('|');
    const [number, at] = [id.slice(0, end - 20), id.slice(end - 19, end)];
    const owner = people.get(number) ?? ownerOf(number, known.links, known.staff) ?? '';
    people.set(number, owner);
    if (owner !== '') held.add(minuteKey(owner, at));
  }
  return add.filter((p) => held.has(minuteKey(owners.get(p.number) ?? '', p.at))).length;
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
