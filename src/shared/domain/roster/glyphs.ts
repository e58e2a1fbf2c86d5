import type { LeaveKind } from '#src/shared/domain/attendance/types.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import type { RosterCell } from './types.ts';

/** One character of each kind of leave, as the roster shows it and as Excel brings it. */
export const leaveGlyphs: Readonly<Record<LeaveKind, string>> = {
  annual: '年',
  sick: '病',
  personal: '事',
  inLieu: '调',
  marriage: '婚',
  maternity: '产',
  bereavement: '丧',
};
export const leaveKinds = Object.keys(leaveGlyphs) as LeaveKind[];

/** Words that people type for leave, besides its glyph. */
const leaveWords: Readonly<Record<string, LeaveKind>> = {
  年休: 'annual',
  年假: 'annual',
  病假: 'sick',
  事假: 'personal',
  调休: 'inLieu',
  补休: 'inLieu',
  补: 'inLieu',
  婚假: 'marriage',
  产假: 'maternity',
  丧假: 'bereavement',
};
const restWords = new Set(['', '0', '·', '.', '休', '休息', '-', '—', '/']);

const leaveOf = (text: string): LeaveKind | undefined =>
  leaveKinds.find((k) => leaveGlyphs[k] === text) ?? (Object.hasOwn(leaveWords, text) ? leaveWords[text] : undefined);

/** Text that a cell reads as rest or leave; no shift type can have it as its glyph. */
export const meansRestOrLeave = (text: string): boolean => restWords.has(text.trim()) || leaveOf(text.trim()) !== undefined;

/** The character of a cell, '' for rest. A shift type that is gone shows as `?`. */
export function glyphOf(cell: RosterCell | undefined, shifts: ReadonlyMap<string, ShiftType>): string {
  if (!cell) return '';
  return cell.kind === 'leave' ? leaveGlyphs[cell.leave] : (shifts.get(cell.shiftTypeId)?.glyph ?? '?');
}

/** Reads what somebody typed or pasted: a cell, null for rest, undefined when it means nothing here. */
export function parseGlyph(text: string, shifts: readonly ShiftType[]): RosterCell | null | undefined {
  const plain = text.trim();
  if (restWords.has(plain)) return null;
  const shift = shifts.find((s) => !s.voided && (s.glyph === plain || s.name === plain || s.key === plain));
  if (shift) return { kind: 'shift', shiftTypeId: shift.id };
  const leave = leaveOf(plain);
  return leave ? { kind: 'leave', leave } : undefined;
}

export const sameCell = (a: RosterCell | undefined, b: RosterCell | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
