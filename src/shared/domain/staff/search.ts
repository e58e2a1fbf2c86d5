import type { StaffMember } from './types.ts';

type Searchable = Pick<StaffMember, 'name' | 'pinyin' | 'initials' | 'number' | 'phone'>;

/** How well one word fits a person: 0 not at all, larger is better. */
function closeness(member: Searchable, word: string): number {
  const name = member.name.toLowerCase();
  if (name === word || member.number.toLowerCase() === word) return 6;
  if (name.startsWith(word)) return 5;
  if (member.initials === word) return 5;
  if (member.pinyin.startsWith(word) || member.initials.startsWith(word)) return 4;
  if (name.includes(word)) return 3;
  if (word.length >= 2 && (member.pinyin.includes(word) || member.initials.includes(word))) return 2;
  return /^\d{4,}$/.test(word) && member.phone.endsWith(word) ? 2 : 0;
}

/** People that every word of the query fits (name, pinyin, initials, number, end of the phone), best first. An empty query fits all. */
export function rankStaff<T extends Searchable>(members: readonly T[], query: string): T[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...members];
  return members
    .map((member) => ({ member, score: Math.min(...words.map((w) => closeness(member, w))) }))
    .filter((m) => m.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((m) => m.member);
}
