import { seedShiftTypes } from '#src/shared/domain/hall/seed.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';

/** One of the seeded shift types: zheng, zao, wu, wan, zhi, ye. */
export function seedShift(name: string): ShiftType {
  const found = seedShiftTypes.find((s) => s.id === `shift-${name}`);
  if (!found) throw new Error(`no seeded shift ${name}`);
  return found;
}

/** A shift type of one's own, 09:00–17:00 without a break. */
export const aShift = (patch: Partial<ShiftType> = {}): ShiftType => ({
  id: 'shift-own',
  name: '机动班',
  glyph: '机',
  key: '9',
  start: 540,
  end: 1020,
  breaks: [],
  tone: 'zheng',
  order: 9,
  ...patch,
});
