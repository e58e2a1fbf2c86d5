import { type DayKey, dateOf } from '#src/shared/domain/core/day.ts';
import { type RosterContext, type RosterPerson, shiftOn } from '#src/shared/domain/roster/context.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';
import type { CellPlace } from './change-cells.ts';

/** Shifts that are offered at most. */
const OFFERED = 40;

/** A typed line taken apart: `zlh 21`, `zlh21`, `张丽华 9月21日`, `21 晚`. The last number is the date; the rest finds people. */
function parts(query: string): { readonly words: string; readonly date: number | undefined } {
  const plain = query
    .normalize('NFKC')
    .replace(/(\d{1,2})\s*[月./-]\s*(?=\d)/g, '')
    .replace(/[日号]/g, ' ');
  const spaced = plain.replace(/(?<=[^\d\s])(?=\d{1,2}\s*$)/, ' ');
  const words = spaced.split(/\s+/).filter(Boolean);
  const isDate = (word: string) => /^\d{1,2}$/.test(word) && Number(word) >= 1 && Number(word) <= 31;
  const at = words.findLastIndex(isDate);
  return { words: words.filter((_, i) => i !== at).join(' '), date: at < 0 ? undefined : Number(words[at]) };
}

/** The person and day that a line names when that day is not a shift of theirs; undefined when no person or no day is named. */
export function namedDay(context: RosterContext, query: string): CellPlace | undefined {
  const { words, date } = parts(query);
  const day = context.days.find((d) => dateOf(d.day) === date)?.day;
  const [member] =
    words === ''
      ? []
      : rankStaff(
          context.people.map((p) => p.member),
          words,
        );
  return day && member ? { staffId: member.id, day } : undefined;
}

/**
 * The shifts that a typed line means, best person first, the coming days before the days that are over. Names, pinyin initials and
 * numbers find people, a date (1 … 31) finds the day; nothing typed finds nothing.
 */
export function findShifts(context: RosterContext, query: string, today: DayKey): CellPlace[] {
  const { words, date } = parts(query);
  if (words === '' && date === undefined) return [];
  const rank = new Map(
    rankStaff(
      context.people.map((p) => p.member),
      words,
    ).map((m, i) => [m.id, i] as const),
  );
  const people = context.people
    .filter((p) => rank.has(p.member.id))
    .sort((a, b) => (rank.get(a.member.id) ?? 0) - (rank.get(b.member.id) ?? 0));
  const days = context.days.filter((d) => date === undefined || dateOf(d.day) === date).map((d) => d.day);
  const ordered = [...days.filter((d) => d >= today), ...days.filter((d) => d < today).reverse()];
  const worked = (person: RosterPerson) =>
    ordered.flatMap((day) => (shiftOn(context, person, day) ? [{ staffId: person.member.id, day }] : []));
  return people.flatMap(worked).slice(0, OFFERED);
}
