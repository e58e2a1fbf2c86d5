import type { HallDb } from '#src/renderer/store/hall-db.ts';
import { type Instant, monthOf } from '#src/shared/domain/core/day.ts';
import type { HallTable } from './save-hall-record.ts';

/** Who still leans on a row of 设置. `last` = it is the only one left, `current` = its user sits here now. */
export interface RowUse {
  readonly kind: 'people' | 'counters' | 'demands' | 'rosters' | 'last' | 'current';
  readonly count: number;
}

/** Everything that would break if the row were voided; empty when it may be. Rosters count from the month of `now` on. */
export async function rowUses(db: HallDb, table: HallTable, id: string, now: Instant): Promise<RowUse[]> {
  const uses = await usesIn(db, table, id, now);
  return uses.filter((use) => use.count > 0);
}

async function usesIn(db: HallDb, table: HallTable, id: string, now: Instant): Promise<RowUse[]> {
  switch (table) {
    case 'halls':
      return [await peopleWith(db, (m) => m.hallId === id), await lastOne(db, 'halls')];
    case 'teams':
      return [await peopleWith(db, (m) => m.teamId === id)];
    case 'posts':
      return [
        await assignedWith(db, (a) => a.postId === id),
        { kind: 'counters', count: await countInUse(db, 'counters', (c) => c.postId === id) },
        { kind: 'demands', count: await countInUse(db, 'demands', (d) => d.postIds.includes(id)) },
      ];
    case 'counters':
      return [await assignedWith(db, (a) => a.counterId === id)];
    case 'shiftTypes':
      return [
        { kind: 'rosters', count: await rosteredDays(db, id, now) },
        { kind: 'demands', count: await countInUse(db, 'demands', (d) => d.shiftTypeIds.includes(id)) },
        await lastOne(db, 'shiftTypes'),
      ];
    case 'users': {
      const settings = await db.of('settings').get('settings');
      return [{ kind: 'current', count: settings?.currentUserId === id ? 1 : 0 }];
    }
    case 'demands':
      return [];
  }
}

type Row<T extends HallTable> = Parameters<Parameters<ReturnType<typeof tableOf<T>>['filter']>[0]>[0];
const tableOf = <T extends HallTable>(db: HallDb, table: T) => db.of(table);

const countInUse = <T extends HallTable>(db: HallDb, table: T, test: (row: Row<T>) => boolean): Promise<number> =>
  tableOf(db, table)
    .filter((row) => !row.voided && test(row))
    .count();

const lastOne = async (db: HallDb, table: 'halls' | 'shiftTypes'): Promise<RowUse> => ({
  kind: 'last',
  count: (await countInUse(db, table, () => true)) <= 1 ? 1 : 0,
});

async function peopleWith(
  db: HallDb,
  test: (member: { readonly hallId: string; readonly teamId: string }) => boolean,
): Promise<RowUse> {
  const members = db.of('staff').filter((m) => m.status !== 'left' && !m.voided && test(m));
  return { kind: 'people', count: await members.count() };
}

async function assignedWith(
  db: HallDb,
  test: (assignment: { readonly postId: string; readonly counterId: string }) => boolean,
): Promise<RowUse> {
  const held = await db
    .of('postAssignments')
    .filter((a) => a.to === '' && !a.voided && test(a))
    .toArray();
  return { kind: 'people', count: new Set(held.map((a) => a.staffId)).size };
}

async function rosteredDays(db: HallDb, shiftTypeId: string, now: Instant): Promise<number> {
  const rows = await db.of('rosterRows').where('month').aboveOrEqual(monthOf(now)).toArray();
  const uses = (cells: (typeof rows)[number]['cells']) =>
    Object.values(cells).filter((c) => c.kind === 'shift' && c.shiftTypeId === shiftTypeId).length;
  return rows.reduce((sum, row) => sum + uses(row.cells), 0);
}
