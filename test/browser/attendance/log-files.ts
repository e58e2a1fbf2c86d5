/** A line of an attendance machine as it writes it: number padded with spaces, tabs, CRLF. */
export const logLine = (number: string, at: string, rest = '1\t0\t1\t0'): string => `${number.padStart(9)}\t${at}\t${rest}\r\n`;

/** Arrival and departure of some numbers on a day. */
export const dayLog = (day: string, numbers: readonly number[], inAt = '08:21:00', outAt = '17:32:00'): string =>
  numbers.map((n) => logLine(String(n), `${day} ${inAt}`) + logLine(String(n), `${day} ${outAt}`)).join('');

export const logFile = (content: BlobPart, name = '1_attlog.dat'): File => new File([content], name);

/** UTF-16 with or without its mark, either byte order. */
export function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array<ArrayBuffer> {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (c) => c.charCodeAt(0))];
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (const [i, unit] of units.entries()) view.setUint16(i * 2, unit, order === 'le');
  return new Uint8Array(view.buffer);
}

/** ASCII followed by the GBK bytes of 李晓燕. */
export function gbk(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...Array.from(text, (c) => c.charCodeAt(0)), 0xc0, 0xee, 0xcf, 0xfe, 0xd1, 0xe0]);
}
