import { pinyin } from 'pinyin-pro';

/** Full pinyin and initials of a name, lower case, with surnames read as surnames. */
export function namePinyin(name: string): { readonly pinyin: string; readonly initials: string } {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', mode: 'surname', surname: 'head', v: true }).map((s) =>
    s.toLowerCase().replace(/[^a-z]/g, ''),
  );
  return { pinyin: syllables.join(''), initials: syllables.map((s) => s[0] ?? '').join('') };
}
