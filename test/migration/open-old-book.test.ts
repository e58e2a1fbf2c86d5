import Dexie from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { rebuildStore } from '#src/renderer/app/boot/replay.ts';
import { HallDb } from '#src/renderer/store/hall-db.ts';
import { firstIndexes } from '#src/renderer/store/migrations/0001-first.ts';
import { migrateRow } from '#src/renderer/store/migrations/index.ts';
import { defaultRules, defaultWeights } from '#src/shared/domain/hall/default-settings.ts';
import { defaultSafety } from '#src/shared/domain/incident/safety-settings.ts';
import { TEST_NOW } from '#test/support/book.ts';
import { MemoryHost } from '#test/support/memory-host.ts';

/** A day as version 1 kept it: no overtime by hand. */
const oldRow = {
  id: '2026-01-05:staff-01',
  day: '2026-01-05',
  staffId: 'staff-01',
  mark: 'present',
  inAt: null,
  outAt: null,
  lateMinutes: 0,
  earlyMinutes: 0,
  note: '',
  source: 'hand',
  markedAt: '2026-01-05T08:30:00+08:00',
  by: '周敏',
  corrections: [],
};
const names: string[] = [];
const fresh = (name: string): string => {
  names.push(name);
  return name;
};
afterEach(async () => {
  for (const name of names.splice(0)) await Dexie.delete(name);
});

test('a store of version 1 opens as the current one: rows completed, new indexes and tables usable', async () => {
  const name = fresh('migration-store');
  const old = new Dexie(name);
  old.version(1).stores({ ...firstIndexes, meta: 'id' });
  await old.table('attendance').put(oldRow);
  await old.table('settings').put({ id: 'settings', letterhead: '临溪县政务服务大厅', rules: { lateGrace: 10 } });
  await old.table('punches').put({
    id: 'p',
    number: '1',
    staffId: 'staff-01',
    at: '2026-01-05 08:20:00',
    day: '2026-01-05',
    source: 'attlog',
    importId: 'i',
  });
  old.close();
  const db = new HallDb(name);
  await db.open();
  expect(await db.of('attendance').get(oldRow.id)).toEqual({ ...oldRow, overtimeMinutes: null });
  expect(await db.of('punches').where('[staffId+day]').equals(['staff-01', '2026-01-05']).count()).toBe(1);
  expect(await db.of('settings').get('settings')).toEqual({
    id: 'settings',
    letterhead: '临溪县政务服务大厅',
    weights: defaultWeights,
    rules: { ...defaultRules, lateGrace: 10 },
    safety: defaultSafety,
  });
  expect(await db.of('leaveRequests').where('staffId').equals('staff-01').count()).toBe(0);
  expect(await db.of('punchCorrections').where('day').equals('2026-01-05').count()).toBe(0);
  expect(await db.of('rectifications').where('[source+sourceId]').equals(['drill', 'd']).count()).toBe(0);
  db.close();
});

test('a snapshot and a journal line of version 1 are brought up to date when a store is rebuilt', async () => {
  const host = new MemoryHost(TEST_NOW);
  await host.call('journal.open', {});
  const entry = { schema: 1, command: 'attendance-mark', user: '周敏', why: '' };
  const first = await host.call('journal.append', {
    ...entry,
    seq: 1,
    changes: [{ table: 'attendance', id: oldRow.id, before: null, after: oldRow }],
  });
  if (!first.ok) throw new Error(first.error.code);
  const begun = await host.call('snapshot.begin', { reason: 'daily', seq: 1, hash: first.value.hash, schema: 1 });
  if (!begun.ok) throw new Error(begun.error.code);
  await host.call('snapshot.chunk', { id: begun.value.id, table: 'attendance', ndjson: JSON.stringify(oldRow) });
  await host.call('snapshot.finish', { id: begun.value.id });
  const second = { ...oldRow, id: '2026-01-06:staff-01', day: '2026-01-06' };
  await host.call('journal.append', {
    ...entry,
    seq: 2,
    changes: [{ table: 'attendance', id: second.id, before: null, after: second }],
  });
  const db = new HallDb(fresh('migration-rebuild'));
  const rebuilt = await rebuildStore(host, db, () => undefined);
  expect(rebuilt).toEqual({ ok: true, value: 2 });
  expect(await db.of('attendance').toArray()).toEqual([
    { ...oldRow, overtimeMinutes: null },
    { ...second, overtimeMinutes: null },
  ]);
  db.close();
});

test('settings of version 4 get the number that split shifts are judged by, and keep their own', () => {
  const { splitBreak, ...old } = { ...defaultRules, lateGrace: 10 };
  expect(migrateRow('settings', { id: 'settings', rules: old }, 4)).toMatchObject({ rules: { ...old, splitBreak } });
  expect(splitBreak).toBe(90);
});

test('a migration leaves its input as it was', () => {
  const input = Object.freeze({ ...oldRow });
  expect(migrateRow('attendance', input, 1)).toEqual({ ...oldRow, overtimeMinutes: null });
  expect(migrateRow('attendance', { ...oldRow, overtimeMinutes: 60 }, 2)).toMatchObject({ overtimeMinutes: 60 });
});
