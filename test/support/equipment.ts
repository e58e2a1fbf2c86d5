import type { EquipmentInput } from '#src/shared/domain/equipment/keep-equipment.ts';
import type { Equipment, EquipmentCheck } from '#src/shared/domain/equipment/types.ts';

/** An extinguisher at the east door; `over` changes what a test is about. */
export const aPieceInput = (over: Partial<EquipmentInput> = {}): EquipmentInput => ({
  kind: 'extinguisher',
  name: '灭火器',
  model: 'MFZ/ABC4',
  quantity: 2,
  unit: '具',
  hallId: 'hall-1',
  place: '东门内侧',
  keeperId: 'staff-03',
  boughtOn: '2024-05-10',
  expiresOn: '2034-05-10',
  checkEveryDays: 15,
  note: '',
  ...over,
});
export const aPiece = (over: Partial<Equipment> = {}): Equipment => ({
  ...aPieceInput(),
  id: 'piece-1',
  number: 'QC-2026-001',
  state: 'inUse',
  ...over,
});
export const aCheck = (day: string, over: Partial<EquipmentCheck> = {}): EquipmentCheck => ({
  id: `check-${day}`,
  equipmentId: 'piece-1',
  day,
  at: `${day}T09:00:00+08:00`,
  by: '周敏',
  result: 'sound',
  note: '',
  photos: [],
  ...over,
});
