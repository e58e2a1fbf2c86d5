import { binaryKind } from '#src/shared/domain/attendance/punches/encoding.ts';
import { decodeText } from './decode-text.ts';
import { newRoom } from './grid-builder.ts';
import { htmlGrids, isHtml } from './open-html.ts';
import { openWithLibrary } from './open-with-library.ts';
import { openXls } from './open-xls.ts';
import { openZip } from './open-xlsx.ts';
import type { OpenedGrids, OpenedText, OpenTrouble } from './opened.ts';

/** Opens a file by what is in it; its name says nothing. Every way it can go wrong is a code. */
export async function openFile(bytes: Uint8Array): Promise<OpenedGrids | OpenedText | OpenTrouble> {
  const kind = binaryKind(bytes);
  if (kind === 'zip') return openZip(bytes, openWithLibrary);
  if (kind === 'excel') return openXls(bytes);
  if (kind === 'archive') return { kind: 'trouble', code: 'punch/archive' };
  if (kind !== null) return { kind: 'trouble', code: 'punch/not-a-log' };
  const opened = decodeText(bytes);
  if (isRubbish(opened.text)) return { kind: 'trouble', code: 'punch/not-a-log' };
  const head = opened.text.slice(0, HEAD);
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet')) return openWithLibrary(bytes);
  if (!isHtml(head)) return opened;
  const room = newRoom();
  return { kind: 'grids', grids: htmlGrids(opened.text, room), encoding: opened.encoding, macros: false };
}

const HEAD = 4_000;
/** Bytes of no text decode to control characters; a log that lost power has some zeros too. */
const MOST_CONTROLS = 0.1;

function isRubbish(text: string): boolean {
  const head = text.slice(0, HEAD * 4);
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if ((code < 32 && code !== 0 && (code < 9 || code > 13)) || code === 0xfffd) controls++;
  }
  return controls > head.length * MOST_CONTROLS;
}
