import type { DayKey, Instant } from '#src/shared/domain/core/day.ts';
import type { VoidMark } from '#src/shared/domain/core/void-mark.ts';

export type EquipmentKind =
  | 'extinguisher'
  | 'hydrant'
  | 'emergencyLight'
  | 'exitSign'
  | 'smokeDetector'
  | 'firstAidKit'
  | 'aed'
  | 'wheelchair'
  | 'camera'
  | 'securityTool'
  | 'other';

/** 器材 */
export interface Equipment {
  readonly id: string;
  /** `QC-2026-012`, also on its label. */
  readonly number: string;
  readonly kind: EquipmentKind;
  readonly name: string;
  readonly model: string;
  readonly quantity: number;
  readonly unit: string;
  readonly hallId: string;
  readonly place: string;
  readonly keeperId: string;
  readonly boughtOn: DayKey | '';
  /** 有效期至 */
  readonly expiresOn: DayKey | '';
  /** Inspected once in so many days. */
  readonly checkEveryDays: number;
  readonly state: 'inUse' | 'repair' | 'scrapped';
  readonly note: string;
  readonly voided?: VoidMark;
}

/** 检查记录 of one piece; only added to. */
export interface EquipmentCheck {
  readonly id: string;
  readonly equipmentId: string;
  readonly day: DayKey;
  readonly at: Instant;
  readonly by: string;
  readonly result: 'sound' | 'fault' | 'replaced';
  readonly note: string;
  readonly photos: readonly string[];
  readonly voided?: VoidMark;
}
