import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** Names offered at most. */
const OFFERED = 3;

/**
 * Who an unknown number may be, best first: the same name (there may be two of them), the same number, then names that differ in one
 * character (欧阳春 and 欧阳椿). Only an offer: a person decides.
 */
export function likelyOwners(
  { number, name = '' }: { readonly number: string; readonly name?: string },
  staff: readonly StaffMember[],
): StaffMember[] {
  const said = name || number;
  const plain = (n: string): string => n.replace(/^0+(?=\d)/, '');
  const score = (m: StaffMember): number =>
    m.name === said ? 3 : plain(m.number) === plain(number) ? 2 : said.length >= 2 && isNear(m.name, said) ? 1 : 0;
  return staff
    .map((member) => ({ member, score: score(member) }))
    .filter((s) => s.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, OFFERED)
    .map((s) => s.member);
}

/** One character is another one, missing, or too many. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.max(a.length, b.length) < 2) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < a.length - from && end < b.length - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - from - end <= 1 && from + end > 0;
}
