import path from 'node:path';

/** Characters that Windows refuses in names. */
const REFUSED = new Set('<>:"/\\|?*');
/** Device names that Windows opens instead of a file. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** File systems allow 255 bytes; a Chinese character takes three. The rest is for ` (2)`, `.zip` and the temporary name. */
const NAME_BYTES = 200;
const LONGEST_EXT = 20;

const bytesOf = (text: string): number => Buffer.byteLength(text);

function cutTo(text: string, bytes: number): string {
  let cut = '';
  for (const char of text) {
    if (bytesOf(cut) + bytesOf(char) > bytes) break;
    cut += char;
  }
  return cut;
}

/** A name that every system takes: no path, no control or direction marks, no device, no trailing dots, not too long. */
export function safeName(name: string): string {
  const clean = [...path.basename(name)].map((c) => (REFUSED.has(c) || /[\p{Cc}\p{Cf}]/u.test(c) ? '_' : c)).join('');
  const trimmed = clean.replace(/[. ]+$/, '') || '文件';
  const device = DEVICES.test(trimmed.split('.')[0]?.trim() ?? '') ? `_${trimmed}` : trimmed;
  const { ext } = path.parse(device);
  if (bytesOf(ext) > LONGEST_EXT) return cutTo(device, NAME_BYTES).replace(/[. ]+$/, '');
  return cutTo(device.slice(0, device.length - ext.length), NAME_BYTES - bytesOf(ext)) + ext;
}
