import type { Grid } from '#src/shared/domain/attendance/punches/grid.ts';
import { newRoom } from './grid-builder.ts';
import { MOST_UNPACKED } from './limits.ts';
import type { OpenedGrids, OpenTrouble } from './opened.ts';
import { sharedTexts, styleKinds, wholePart } from './xlsx-parts.ts';
import { type BookParts, readSheet } from './xlsx-sheet.ts';
import { attribute } from './xml-text.ts';
import { unpack, type ZipEntry, zipEntries } from './zip.ts';

type Entries = ReadonlyMap<string, ZipEntry>;

/** Opens a ZIP: an Excel workbook (.xlsx, .xlsm), or something that another reader knows, or a sentence. Unpacks only what it reads. */
export async function openZip(bytes: Uint8Array, openOther: (bytes: Uint8Array) => Promise<OpenedGrids | OpenTrouble>) {
  const entries = zipEntries(bytes);
  if (!entries) return trouble('sheet/broken');
  const size = entries.reduce((sum, e) => sum + e.unpacked, 0);
  if (size > MOST_UNPACKED) return trouble('sheet/bomb', size);
  const byName: Entries = new Map(entries.map((e) => [e.name.toLowerCase(), e]));
  if (byName.has('xl/workbook.xml')) return openWorkbook(bytes, byName);
  if (!byName.has('xl/workbook.bin') && !byName.has('content.xml')) return trouble('punch/archive');
  for (const entry of entries) {
    const outcome = entry.encrypted ? 'broken' : await unpack(bytes, entry, () => true);
    if (outcome !== 'done') return trouble(outcome === 'trap' ? 'sheet/bomb' : 'sheet/broken', size);
  }
  return openOther(bytes);
}

const trouble = (code: OpenTrouble['code'], size?: number): OpenTrouble =>
  size === undefined ? { kind: 'trouble', code } : { kind: 'trouble', code, size: Math.round(size / 1e6) };

async function openWorkbook(bytes: Uint8Array, entries: Entries): Promise<OpenedGrids | OpenTrouble> {
  const book = await wholePart(bytes, entries.get('xl/workbook.xml'));
  if (book === null) return trouble('sheet/broken');
  const texts = await sharedTexts(bytes, entries.get('xl/sharedstrings.xml'));
  if (typeof texts === 'string') return trouble(texts === 'trap' ? 'sheet/bomb' : 'sheet/broken', bytes.length);
  const parts: BookParts = {
    texts,
    kinds: styleKinds((await wholePart(bytes, entries.get('xl/styles.xml'))) ?? ''),
    from1904: /^(?:1|true|on)$/.test(attribute(/<(?:\w+:)?workbookPr\b([^<>]*)/.exec(book)?.[1] ?? '', 'date1904')),
  };
  const room = newRoom();
  const grids: Grid[] = [];
  for (const sheet of sheetsOf(book, (await wholePart(bytes, entries.get('xl/_rels/workbook.xml.rels'))) ?? '', entries)) {
    const grid = await readSheet(bytes, sheet.entry, sheet.name, parts, room);
    if (typeof grid === 'string') return trouble(grid === 'trap' ? 'sheet/bomb' : 'sheet/broken', bytes.length);
    grids.push(grid);
  }
  if (room.rows <= 0 || room.cells <= 0) return trouble('punch/too-many-cells');
  return { kind: 'grids', grids, encoding: 'utf-8', macros: entries.has('xl/vbaproject.bin') };
}

/** The sheets that are shown, in their order; all of them when none is. */
function sheetsOf(book: string, rels: string, entries: Entries): { readonly name: string; readonly entry: ZipEntry }[] {
  const targets = new Map(
    [...rels.matchAll(/<(?:\w+:)?Relationship\b([^<>]*)/g)].map((m) => [
      attribute(m[1] ?? '', 'Id'),
      attribute(m[1] ?? '', 'Target'),
    ]),
  );
  const listed = [...book.matchAll(/<(?:\w+:)?sheet\s([^<>]*)/g)].flatMap(({ 1: tag = '' }, i) => {
    const target = (targets.get(attribute(tag, '\\w+:id')) ?? `worksheets/sheet${i + 1}.xml`).toLowerCase();
    const entry = entries.get(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    return entry ? [{ name: attribute(tag, 'name'), entry, hidden: /idden/.test(attribute(tag, 'state')) }] : [];
  });
  const seen = listed.filter((s) => !s.hidden);
  return seen.length > 0 ? seen : listed;
}
