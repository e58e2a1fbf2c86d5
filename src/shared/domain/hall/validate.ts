import type { Problem } from '#src/shared/domain/core/result.ts';
import { meansRestOrLeave } from '#src/shared/domain/roster/glyphs.ts';
import type { HallSettings } from './settings.ts';
import { shiftMinutes } from './shift-time.ts';
import type { ShiftType } from './types.ts';

/** Longest shift that a hall may plan, minutes: a night guard's 12 hours with room for a break. */
const LONGEST_SHIFT = 16 * 60;

/** A name that must be given and not be in use. */
export function checkName(
  name: string,
  id: string,
  others: readonly { readonly id: string; readonly name: string; readonly voided?: unknown }[],
): Problem[] {
  const text = name.trim();
  if (text === '') return [{ code: 'hall/name-empty', at: 'name' }];
  if (text.length > 30) return [{ code: 'hall/name-long', at: 'name', detail: { length: text.length } }];
  return others.some((o) => o.id !== id && !o.voided && o.name === text)
    ? [{ code: 'hall/name-taken', at: 'name', detail: { name: text } }]
    : [];
}

/** Times in order, breaks inside and apart, glyph and key each used once. */
export function checkShiftType(shift: ShiftType, others: readonly ShiftType[]): Problem[] {
  const rest = others.filter((o) => o.id !== shift.id && !o.voided);
  const problems = [...checkName(shift.name, shift.id, others), ...checkGlyph(shift, rest)];
  if (!/^[1-9]$/.test(shift.key)) problems.push({ code: 'hall/key-digit', at: 'key' });
  const key = rest.find((o) => o.key === shift.key);
  if (key) problems.push({ code: 'hall/key-taken', at: 'key', detail: { name: key.name } });
  if (shift.end <= shift.start || shift.start < 0 || shift.start >= 1440) problems.push({ code: 'hall/shift-times', at: 'end' });
  else if (shift.end - shift.start > LONGEST_SHIFT) problems.push({ code: 'hall/shift-long', at: 'end' });
  return [...problems, ...checkBreaks(shift)];
}

/** A glyph is typed and pasted, so it must not read as rest, leave or another shift's key. */
function checkGlyph({ glyph }: ShiftType, rest: readonly ShiftType[]): Problem[] {
  if ([...glyph.trim()].length !== 1) return [{ code: 'hall/glyph-one', at: 'glyph' }];
  if (meansRestOrLeave(glyph) || /\d/.test(glyph)) return [{ code: 'hall/glyph-reserved', at: 'glyph', detail: { glyph } }];
  const taken = rest.find((o) => o.glyph === glyph);
  return taken ? [{ code: 'hall/glyph-taken', at: 'glyph', detail: { name: taken.name } }] : [];
}

/** Breaks are unpaid and each minute counts once, so they lie inside the shift and apart. */
function checkBreaks(shift: ShiftType): Problem[] {
  const at = 'breaks';
  const breaks = [...shift.breaks].sort((a, b) => a.start - b.start);
  if (breaks.some((b) => b.end <= b.start || b.start < shift.start || b.end > shift.end))
    return [{ code: 'hall/break-outside', at }];
  if (breaks.some((b, i) => b.start < (breaks[i - 1]?.end ?? 0))) return [{ code: 'hall/break-overlap', at }];
  return breaks.length > 0 && shiftMinutes(shift) <= 0 ? [{ code: 'hall/break-all', at }] : [];
}

/** Each mark has a symbol and no two marks share one. */
export function checkLegend(legend: HallSettings['legend']): Problem[] {
  const entries = Object.entries(legend);
  return entries.flatMap(([mark, symbol]): Problem[] => {
    if ([...symbol.trim()].length !== 1) return [{ code: 'hall/symbol-one', at: mark }];
    return entries.some(([other, s]) => other !== mark && s.trim() === symbol.trim())
      ? [{ code: 'hall/symbol-taken', at: mark, detail: { symbol } }]
      : [];
  });
}
