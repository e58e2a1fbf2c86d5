/** Full-width forms, wide and thin spaces, and marks without a width. */
const WIDE = /[\uFF01-\uFF5E\u3000\u00A0\u2000-\u200F\uFEFF]/;
const WIDE_ALL = new RegExp(WIDE, 'g');
/** A machine that lost power leaves zero bytes. */
const ZERO = '\u0000';
/** Full-width forms stand this far above their ASCII twins. */
const WIDTH = 0xfee0;

function plain(c: string): string {
  const code = c.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - WIDTH);
  return code === 0x3000 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) ? ' ' : '';
}

/** Full-width digits, colons and spaces as half-width; marks that nobody sees are dropped. */
export function halfWidth(text: string): string {
  const whole = text.includes(ZERO) ? text.replaceAll(ZERO, '') : text;
  return WIDE.test(whole) ? whole.replace(WIDE_ALL, plain) : whole;
}

/** A person's number or name as written, without padding, a text apostrophe, or the gap in 张　三. */
export const personText = (text: string): string =>
  halfWidth(text)
    .trim()
    .replace(/^'/, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');

/** How much of a bad line is shown. */
const SHOWN = 60;
export const shown = (text: string): string =>
  text
    .slice(0, 4 * SHOWN)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SHOWN);
