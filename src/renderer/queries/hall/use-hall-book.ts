import { useHallQuery } from '#src/renderer/queries/core/use-hall-query.ts';
import type { HallDb } from '#src/renderer/store/hall-db.ts';
import type { HallSettings } from '#src/shared/domain/hall/settings.ts';
import type { Counter, Demand, Hall, Post, ShiftType, Team, User } from '#src/shared/domain/hall/types.ts';

/** Everything that 设置 keeps, in order, voided rows left out. */
export interface HallBook {
  readonly settings: HallSettings;
  readonly halls: readonly Hall[];
  readonly counters: readonly Counter[];
  readonly posts: readonly Post[];
  readonly teams: readonly Team[];
  readonly shiftTypes: readonly ShiftType[];
  readonly demands: readonly Demand[];
  readonly users: readonly User[];
}

const inUse = <T extends { readonly voided?: unknown }>(rows: readonly T[]): T[] => rows.filter((r) => !r.voided);
const byOrder = <T extends { readonly order: number; readonly voided?: unknown }>(rows: readonly T[]): T[] =>
  inUse(rows).sort((a, b) => a.order - b.order);

/** Reads the hall's settings tables in one go; undefined before there is a hall. */
export async function readHallBook(db: HallDb): Promise<HallBook | undefined> {
  const settings = await db.of('settings').get('settings');
  if (!settings) return undefined;
  const [halls, counters, posts, teams, shiftTypes, demands, users] = await Promise.all([
    db.of('halls').toArray(),
    db.of('counters').toArray(),
    db.of('posts').toArray(),
    db.of('teams').toArray(),
    db.of('shiftTypes').toArray(),
    db.of('demands').toArray(),
    db.of('users').toArray(),
  ]);
  return {
    settings,
    halls: byOrder(halls),
    counters: byOrder(counters),
    posts: byOrder(posts),
    teams: byOrder(teams),
    shiftTypes: byOrder(shiftTypes),
    demands: byOrder(demands),
    users: inUse(users),
  };
}

export const useHallBook = (): HallBook | undefined => useHallQuery(readHallBook, []);
