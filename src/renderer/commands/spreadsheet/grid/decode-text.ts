import { detectEncoding } from '#src/shared/domain/attendance/punches/encoding.ts';
import type { OpenedText } from './opened.ts';

const LINE_END = 10;
/** What Chinese in UTF-8 looks like: three bytes a character. */
const CHINESE = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/;

/** Bytes as text, whatever encoding they are in; a file glued together from two encodings is read line by line. */
export function decodeText(bytes: Uint8Array): OpenedText {
  const encoding = detectEncoding(bytes);
  if (encoding !== 'gb18030') return { kind: 'text', text: new TextDecoder(encoding).decode(bytes), encoding };
  const mixed = decodeMixed(bytes);
  return mixed === null
    ? { kind: 'text', text: new TextDecoder('gb18030').decode(bytes), encoding }
    : { kind: 'text', text: mixed, encoding: 'mixed' };
}

/** Null when no line is in UTF-8. Two bytes of GBK look like UTF-8 by chance now and then, three in a row that are Chinese hardly ever. */
function decodeMixed(bytes: Uint8Array): string | null {
  const strict = new TextDecoder('utf-8', { fatal: true });
  const chinese = new TextDecoder('gb18030');
  const parts: string[] = [];
  let found = false;
  // Neighbouring lines of one encoding are decoded in one go.
  let from = 0;
  let isUtf8 = false;
  const flush = (to: number): void => {
    if (to > from) parts.push((isUtf8 ? strict : chinese).decode(bytes.subarray(from, to)));
    from = to;
  };
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(LINE_END, at);
    const stop = end < 0 ? bytes.length : end + 1;
    const line = bytes.subarray(at, stop);
    const utf8 = line.some((b) => b > 0x7f) && isUtf8Line(line, strict);
    if (utf8 !== isUtf8) flush(at);
    isUtf8 = utf8;
    found ||= utf8;
    at = stop;
  }
  flush(bytes.length);
  return found ? parts.join('') : null;
}

function isUtf8Line(line: Uint8Array, strict: TextDecoder): boolean {
  try {
    const text = strict.decode(line);
    return [...text].every((c) => c.charCodeAt(0) < 0x80 || CHINESE.test(c));
  } catch {
    // Not UTF-8: the decoder says so by throwing.
    return false;
  }
}
