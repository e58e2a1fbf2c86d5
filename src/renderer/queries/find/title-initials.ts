import { pinyin } from 'pinyin-pro';

/** Longer titles are known by their beginning. */
const LENGTH = 24;
const known = new Map<string, string>();

/** Pinyin initials of a title, lower case; letters and digits stay. Each title is worked out once. */
export function titleInitials(title: string): string {
  const text = title.slice(0, LENGTH);
  const had = known.get(text);
  if (had !== undefined) return had;
  const initials = pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replaceAll(/\s/g, '');
  known.set(text, initials);
  return initials;
}
