import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { leaveGlyphs, parseGlyph } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { plain } from './plain.ts';

/** Texts beside the grid's own that people write for rest. */
const moreRest = new Set(['休假日', '公休', '轮休', '例休', '/', '\\', 'x', 'X', '×', '—', '－', '--', '无', '空', '□', '○']);

/** What a cell of the file says: a cell, null for rest, undefined when it means nothing here. Full-width and spaces do not matter. */
export function readCell(text: string, shifts: readonly ShiftType[]): RosterCell | null | undefined {
  const asIs = parseGlyph(text, shifts);
  if (asIs !== undefined) return asIs;
  const short = plain(text);
  const plainShifts = shifts.map((s) => ({ ...s, glyph: plain(s.glyph), name: plain(s.name) }));
  const read = parseGlyph(short, plainShifts);
  if (read !== undefined) return read;
  return moreRest.has(short) ? null : undefined;
}

/** Words that say what was probably meant, where the first character does not. */
const likely: readonly (readonly [pattern: RegExp, glyph: string])[] = [
  [/产检|孕|育儿/, leaveGlyphs.maternity],
  [/公休假|探亲|年/, leaveGlyphs.annual],
  [/看病|住院|医/, leaveGlyphs.sick],
  [/倒休|换休|存休|轮/, leaveGlyphs.inLieu],
];

/** The glyph that an unknown text was probably meant to be, '' when there is no guess. */
export function suggestGlyph(text: string, shifts: readonly ShiftType[]): string {
  const short = plain(text);
  const [first] = [...short];
  if (first === undefined) return '';
  const begins = readCell(first, shifts);
  if (begins !== undefined && !/^\d/.test(short)) return glyphFor(begins, first, shifts);
  const inside = shifts.find((s) => !s.voided && (short.includes(plain(s.name)) || plain(s.name).includes(short)));
  if (inside) return inside.glyph;
  return likely.find(([pattern]) => pattern.test(short))?.[1] ?? shifts.find((s) => short.includes(plain(s.glyph)))?.glyph ?? '';
}

const glyphFor = (cell: RosterCell | null, text: string, shifts: readonly ShiftType[]): string => {
  if (!cell) return '休';
  return cell.kind === 'leave' ? leaveGlyphs[cell.leave] : (shifts.find((s) => s.id === cell.shiftTypeId)?.glyph ?? text);
};
