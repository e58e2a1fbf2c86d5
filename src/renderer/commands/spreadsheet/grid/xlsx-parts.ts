import { LONGEST_TEXT, MOST_CELLS } from './limits.ts';
import { builtInKind, kindOfFormat, type NumberKind } from './number-text.ts';
import { attribute, partText } from './xml-text.ts';
import { type UnpackOutcome, unpack, type ZipEntry } from './zip.ts';

/** Lists of sheets and styles are small, bytes. */
const LARGEST_WHOLE = 16_000_000;
/** A row or a text that is longer is a trap, characters. */
const LONGEST_PIECE = 4_000_000;

/** The whole text of a small part; null when it cannot be unpacked. */
export async function wholePart(bytes: Uint8Array, entry: ZipEntry | undefined): Promise<string | null> {
  if (!entry || entry.unpacked > LARGEST_WHOLE) return null;
  const decoder = new TextDecoder();
  let text = '';
  const outcome = await unpack(bytes, entry, (chunk) => {
    text += decoder.decode(chunk, { stream: true });
    return true;
  });
  return outcome === 'done' ? text : null;
}

/**
 * Reads a large part in pieces that end with the closing tag `end`, and the rest behind the last one. Never more than one piece is in
 * memory; a piece that does not end is a trap.
 */
export async function eachPiece(
  bytes: Uint8Array,
  entry: ZipEntry,
  end: string,
  take: (piece: string, last: boolean) => boolean,
): Promise<UnpackOutcome> {
  const decoder = new TextDecoder();
  let text = '';
  let endTag = '';
  let trap = false;
  const outcome = await unpack(bytes, entry, (chunk) => {
    text += decoder.decode(chunk, { stream: true });
    // Some writers put a prefix before every name.
    endTag ||= new RegExp(`<((?:[A-Za-z]\\w*:)?)${end}\\b`).exec(text.slice(0, LONGEST_TEXT * 50))?.[1] ?? '';
    const tag = `</${endTag}${end}>`;
    const at = text.lastIndexOf(tag);
    if (at < 0) {
      trap = text.length > LONGEST_PIECE;
      return !trap;
    }
    const piece = text.slice(0, at + tag.length);
    text = text.slice(at + tag.length);
    return take(piece, false);
  });
  if (outcome === 'done' && !trap) take(text, true);
  return trap ? 'trap' : outcome;
}

/** Readings in small print above the characters (rPh) are no part of the text. */
const TEXT_TAG = /<(?:[A-Za-z]\w*:)?(?:t(?:\s[^<>]*)?>([^<]*)|(rPh)\b|si\s*\/>)|<\/(?:[A-Za-z]\w*:)?(?:(rPh)|si)>/g;

/** Texts that cells refer to by number. */
export async function sharedTexts(bytes: Uint8Array, entry: ZipEntry | undefined): Promise<string[] | UnpackOutcome> {
  const texts: string[] = [];
  if (!entry) return texts;
  let text = '';
  let small = false;
  const outcome = await eachPiece(bytes, entry, 'si', (piece) => {
    for (const m of piece.matchAll(TEXT_TAG)) {
      if (m[1] !== undefined) text += small || text.length > LONGEST_TEXT ? '' : m[1];
      else if (m[2] || m[3]) small = m[2] !== undefined;
      else {
        texts.push(partText(text));
        text = '';
      }
    }
    return texts.length < MOST_CELLS;
  });
  return outcome === 'done' ? texts : outcome;
}

/** What the number format of each cell style shows. */
export function styleKinds(styles: string): NumberKind[] {
  const own = new Map<string, NumberKind>();
  for (const m of styles.matchAll(/<(?:[A-Za-z]\w*:)?numFmt\b([^<>]*)/g))
    own.set(attribute(m[1] ?? '', 'numFmtId'), kindOfFormat(attribute(m[1] ?? '', 'formatCode')));
  const cells = /<(?:[A-Za-z]\w*:)?cellXfs\b([\s\S]*?)<\/(?:[A-Za-z]\w*:)?cellXfs>/.exec(styles)?.[1] ?? '';
  return [...cells.matchAll(/<(?:[A-Za-z]\w*:)?xf\b([^<>]*)/g)].map((m) => {
    const id = attribute(m[1] ?? '', 'numFmtId');
    return own.get(id) ?? builtInKind(Number(id));
  });
}
