import type { Problem } from '#src/shared/domain/core/result.ts';
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

/** Times in order, breaks inside, glyph and key each used once. */
export function checkShiftType(shift: ShiftType, others: readonly ShiftType[]): Problem[] {
  const rest = others.filter((o) => o.id !== shift.id && !o.voided);
  const problems = checkName(shift.name, shift.id, others);
  if ([...shift.glyph].length !== 1) problems.push({ code: 'hall/glyph-one', at: 'glyph' });
  const glyph = rest.find((o) => o.glyph === shift.glyph);
  if (glyph) problems.push({ code: 'hall/glyph-taken', at: 'glyph', detail: { name: glyph.name } });
  if (!/^[1-9]$/.test(shift.key)) problems.push({ code: 'hall/key-digit', at: 'key' });
  const key = rest.find((o) => o.key === shift.key);
  if (key) problems.push({ code: 'hall/key-taken', at: 'key', detail: { name: key.name } });
  if (shift.end <= shift.start || shift.start < 0 || shift.start >= 1440) problems.push({ code: 'hall/shift-times', at: 'end' });
  else if (shift.end - shift.start > LONGEST_SHIFT) problems.push({ code: 'hall/shift-long', at: 'end' });
  if (shift.breaks.some((b) => b.end <= b.start || b.start < shift.start || b.end > shift.end))
    problems.push({ code: 'hall/break-outside', at: 'breaks' });
  else if (shiftMinutes(shift) <= 0) problems.push({ code: 'hall/break-all', at: 'breaks' });
  return problems;
}

/** Each mark has a symbol and no two marks share one. */
export function checkLegend(legend: HallSettings['legend']): Problem[] {
  const entries = Object.entries(legend);
  return entries.flatMap(([mark, symbol]): Problem[] => {
    if ([...symbol.trim()].length !== 1) return [{ code: 'hall/symbol-one', at: mark }];
    return entries.some(([other, s]) => other !== mark && s === symbol)
      ? [{ code: 'hall/symbol-taken', at: mark, detail: { symbol } }]
      : [];
  });
}
