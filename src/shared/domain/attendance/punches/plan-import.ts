import type { Punch, PunchLink } from '#src/shared/domain/attendance/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import type { ParsedPunches, RawPunch } from './reading.ts';

/** A machine number that belongs to nobody yet. */
export interface UnknownNumber {
  readonly number: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
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

/** Whose number it is: as remembered, else the person with that staff number. Undefined = nobody knows yet. */
export function ownerOf(number: string, links: readonly PunchLink[], staff: readonly StaffMember[]): string | undefined {
  const link = links.find((l) => l.id === number);
  return link ? link.staffId : staff.find((m) => !m.voided && m.number === number)?.id;
}

/** What taking in a parsed file would do. `existing` holds the ids already in the book. */
export function planPunchImport(
  parsed: ParsedPunches,
  source: string,
  existing: ReadonlySet<string>,
  links: readonly PunchLink[],
  staff: readonly StaffMember[],
): PunchImportPlan {
  const add = parsed.punches.filter((p) => !existing.has(punchId(source, p)));
  const owners = new Map<string, string>();
  const unknown = new Map<string, UnknownNumber>();
  for (const { number, at } of parsed.punches) {
    const seen = unknown.get(number);
    if (seen) unknown.set(number, { ...seen, count: seen.count + 1, last: at });
    if (seen || owners.has(number)) continue;
    const owner = ownerOf(number, links, staff);
    if (owner === undefined) unknown.set(number, { number, count: 1, first: at, last: at });
    else owners.set(number, owner);
  }
  const first = parsed.punches[0]?.at ?? '';
  const last = parsed.punches.at(-1)?.at ?? '';
  return {
    add,
    duplicates: parsed.punches.length - add.length,
    seen: [...new Set(parsed.punches.map((p) => punchId(source, p)).filter((id) => existing.has(id)))],
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
