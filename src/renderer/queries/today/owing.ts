import type { HallDb } from '#src/renderer/store/hall-db.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';

/** Halls in use in which somebody works: a hall still empty owes no roster. */
export async function staffedHalls(db: HallDb): Promise<Hall[]> {
  const [halls, staff] = await Promise.all([db.of('halls').toArray(), db.of('staff').toArray()]);
  const used = new Set(staff.filter((m) => !m.voided && m.status !== 'left').map((m) => m.hallId));
  return halls.filter((h) => !h.voided && used.has(h.id)).sort((a, b) => a.order - b.order);
}

/** Where something is still to be done; `name` is '' when that is every hall. */
export interface Owing {
  readonly hallId: string;
  readonly name: string;
}

/** One line for all halls when none has done it, else one for each that has not. */
export function owing(halls: readonly Hall[], done: (hallId: string) => boolean): readonly Owing[] {
  const open = halls.filter((h) => !done(h.id));
  const all = open.length === halls.length;
  return (all ? open.slice(0, 1) : open).map((h) => ({ hallId: h.id, name: all ? '' : h.name }));
}
