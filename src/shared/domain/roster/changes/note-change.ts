import type { Instant } from '#src/shared/domain/core/day.ts';
import type { RosterChange, ToldHow } from '#src/shared/domain/roster/planning/types.ts';

/** Consent given, or somebody told, after the change was made; `how: null` takes the note back. `who` is a staff id or a name. */
export type ChangeNote =
  | { readonly kind: 'consent'; readonly staffId: string; readonly how: ToldHow | null }
  | { readonly kind: 'told'; readonly who: string; readonly how: ToldHow | null };

/** The change with one note set, altered or taken back. Cells, reason and version are never touched. */
export function withNote(change: RosterChange, note: ChangeNote, at: Instant): RosterChange {
  if (note.kind === 'consent') {
    const { staffId, how } = note;
    const others = change.consents.filter((c) => c.staffId !== staffId);
    return { ...change, consents: how ? [...others, { staffId, how, at }] : others };
  }
  const { who, how } = note;
  const others = change.told.filter((c) => c.who !== who);
  return { ...change, told: how ? [...others, { who, how, at }] : others };
}

/** People of the change who are not noted as told yet. */
export const notTold = (change: RosterChange): string[] => {
  const told = new Set(change.told.map((c) => c.who));
  return [...new Set(change.cells.map((c) => c.staffId))].filter((id) => !told.has(id));
};
