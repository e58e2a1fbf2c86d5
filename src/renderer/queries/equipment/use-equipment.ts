import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { dueOf, type EquipmentDue, nextCheckDay } from '#src/shared/domain/equipment/due.ts';
import type { Equipment, EquipmentCheck } from '#src/shared/domain/equipment/types.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** A piece as its line shows it. */
export interface EquipmentLine {
  readonly id: string;
  readonly piece: Equipment;
  /** Newest first, voided ones left out. */
  readonly checks: readonly EquipmentCheck[];
  readonly next: DayKey | '' | null;
  readonly due: EquipmentDue | null;
}

/** 器材台账 with what its lines need. */
export interface EquipmentBook {
  /** In order of number; voided ones are left out. */
  readonly lines: readonly EquipmentLine[];
  readonly people: readonly StaffMember[];
  readonly halls: readonly Hall[];
}

export const useEquipment = (today: DayKey): EquipmentBook | undefined =>
  useHallQuery(
    async (db) => {
      const [pieces, checks, people, halls] = await Promise.all([
        db.of('equipment').orderBy('number').toArray(),
        db.of('equipmentChecks').toArray(),
        db.of('staff').toArray(),
        db.of('halls').toArray(),
      ]);
      const byPiece = Map.groupBy(
        checks.filter((c) => !c.voided).sort((a, b) => (a.at < b.at ? 1 : -1)),
        (c) => c.equipmentId,
      );
      return {
        lines: pieces.filter((p) => !p.voided).map((piece) => lineOf(piece, byPiece.get(piece.id) ?? [], today)),
        people: people.filter((m) => !m.voided),
        halls: halls.filter((h) => !h.voided).sort((a, b) => a.order - b.order),
      };
    },
    [today],
  );

const lineOf = (piece: Equipment, checks: readonly EquipmentCheck[], today: DayKey): EquipmentLine => ({
  id: piece.id,
  piece,
  checks,
  next: nextCheckDay(piece, checks[0]),
  due: dueOf(piece, checks[0], today),
});
