import { overtimeByHand } from './0002-overtime-by-hand.ts';
import { planning } from './0003-planning.ts';
import { attendanceKeeping } from './0004-attendance.ts';
import { safety } from './0005-safety.ts';
import { contract } from './0006-contract.ts';
import { people } from './0007-people.ts';
import type { LooseRow, RowMigration } from './migration.ts';

/** In order; the last `to` is the current schema version. */
export const migrations: readonly RowMigration[] = [overtimeByHand, planning, attendanceKeeping, safety, contract, people];

/** Brings a record of version `from` to the current one: for old stores, old snapshots and old journal lines alike. */
export const migrateRow = (table: string, row: LooseRow, from: number): LooseRow =>
  migrations.reduce((current, step) => (step.to > from ? step.up(table, current) : current), row);
