import { addDays, type DayKey } from '#src/shared/domain/core/day.ts';
import type { Equipment, EquipmentCheck } from './types.ts';

/** Told of so many days before it expires: time to buy another. */
export const EXPIRY_SOON_DAYS = 30;

/** The newest check that counts; undefined = never looked at. */
export const lastCheck = (equipmentId: string, checks: readonly EquipmentCheck[]): EquipmentCheck | undefined =>
  checks
    .filter((c) => c.equipmentId === equipmentId && !c.voided)
    .reduce<EquipmentCheck | undefined>((a, b) => (a && a.at >= b.at ? a : b), undefined);

/**
 * The day on which a piece is to be looked at next. Never looked at: the day it was bought and its interval, or '' = at once when that is
 * not known. Scrapped pieces have none (null).
 */
export function nextCheckDay(piece: Equipment, last: EquipmentCheck | undefined): DayKey | '' | null {
  if (piece.state === 'scrapped' || piece.voided) return null;
  const from = last?.day ?? piece.boughtOn;
  return from === '' ? '' : addDays(from, piece.checkEveryDays);
}

/** What is due about a piece, the most urgent first: past its date, still in repair, to be looked at, soon past its date. */
export type EquipmentDueKind = 'expired' | 'repair' | 'check' | 'expiring';

export interface EquipmentDue {
  readonly piece: Equipment;
  readonly kind: EquipmentDueKind;
  /** Since or on which day; '' = never looked at. */
  readonly day: DayKey | '';
}

/** What is due about one piece today; null when nothing is. */
export function dueOf(piece: Equipment, last: EquipmentCheck | undefined, today: DayKey): EquipmentDue | null {
  const next = nextCheckDay(piece, last);
  if (next === null) return null;
  const { expiresOn } = piece;
  if (expiresOn !== '' && expiresOn < today) return { piece, kind: 'expired', day: expiresOn };
  if (piece.state === 'repair') return { piece, kind: 'repair', day: last?.day ?? '' };
  if (next <= today) return { piece, kind: 'check', day: next };
  if (expiresOn !== '' && expiresOn <= addDays(today, EXPIRY_SOON_DAYS)) return { piece, kind: 'expiring', day: expiresOn };
  return null;
}

/** Everything that is due today, for the register and the Today board. */
export function equipmentDue(pieces: readonly Equipment[], checks: readonly EquipmentCheck[], today: DayKey): EquipmentDue[] {
  const newest = new Map<string, EquipmentCheck>();
  for (const c of checks) {
    const known = newest.get(c.equipmentId);
    if (!c.voided && (!known || known.at < c.at)) newest.set(c.equipmentId, c);
  }
  return pieces.flatMap((piece) => dueOf(piece, newest.get(piece.id), today) ?? []);
}
