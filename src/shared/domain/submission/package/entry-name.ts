import { LONGEST_NAME } from './limits.ts';

/** Device names that Windows opens instead of a file. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** Control characters, those that turn the direction of writing around, and the sign for “unreadable”. */
const HIDDEN = /[\p{Cc}\p{Cf}\ufffd]/u;

/** True for a name that stays inside the package and that every system can write: see the limits in docs/package-format.md. */
export function isSafeEntryName(name: string): boolean {
  if (utf8Length(name) > LONGEST_NAME || /[\\:]/.test(name) || HIDDEN.test(name)) return false;
  return name.split('/').every((part) => part !== '' && !/[. ]$/.test(part) && !DEVICES.test(part));
}

/** Two names with the same key are one file on some system. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase().normalize('NFC');

const utf8Length = (text: string): number =>
  [...text].reduce(
    (n, c) =>
      n + ((c.codePointAt(0) ?? 0) < 0x80 ? 1 : (c.codePointAt(0) ?? 0) < 0x800 ? 2 : (c.codePointAt(0) ?? 0) < 0x10000 ? 3 : 4),
    0,
  );
