import { expect, test } from 'vitest';
import { answer, type ContractTarget, refusal } from '#test/support/contract-target.ts';

const head = (seq: number) => ({ reason: 'manual' as const, seq, hash: 'a'.repeat(64), schema: 1 });
const teams = '{"id":"t-1","name":"综合窗口"}\n{"id":"t-2","name":"税务窗口"}';
const staff = '{"id":"s-1","name":"李静"}';

/** Whole copies of the store. */
export function snapshotCases(host: () => ContractTarget): void {
  test('rows come back byte for byte, counted by table', async () => {
    const { id } = await answer(host(), 'snapshot.begin', head(12));
    await answer(host(), 'snapshot.chunk', { id, table: 'teams', ndjson: teams });
    await answer(host(), 'snapshot.chunk', { id, table: 'staff', ndjson: staff });
    await answer(host(), 'snapshot.chunk', { id, table: 'leave', ndjson: '' });
    const manifest = await answer(host(), 'snapshot.finish', { id });
    expect(manifest).toMatchObject({ ...head(12), v: 1, id, rows: { teams: 2, staff: 1, leave: 0 } });
    const read = [0, 1, 2].map((chunk) => answer(host(), 'snapshot.read', { folder: '', id, chunk }));
    expect(await Promise.all(read)).toEqual([
      { table: 'teams', ndjson: teams },
      { table: 'staff', ndjson: staff },
      { table: 'leave', ndjson: '' },
    ]);
  });

  test('a finished one is listed; one that is still growing is not', async () => {
    const { snapshots: before } = await answer(host(), 'snapshot.list', { folder: '' });
    const { id } = await answer(host(), 'snapshot.begin', head(13));
    await answer(host(), 'snapshot.chunk', { id, table: 'teams', ndjson: teams });
    expect((await answer(host(), 'snapshot.list', { folder: '' })).snapshots).toEqual(before);
    const manifest = await answer(host(), 'snapshot.finish', { id });
    const { snapshots, damaged } = await answer(host(), 'snapshot.list', { folder: '' });
    expect(damaged).toBe(0);
    expect(snapshots).toHaveLength(before.length + 1);
    expect(snapshots).toContainEqual(manifest);
  });

  test('what was never begun or is not there is refused', async () => {
    expect(await refusal(host(), 'snapshot.chunk', { id: 'none', table: 'teams', ndjson: '' })).toBe('host/not-found');
    expect(await refusal(host(), 'snapshot.finish', { id: 'none' })).toBe('host/not-found');
    expect(await refusal(host(), 'snapshot.read', { folder: '', id: 'none', chunk: 0 })).toBe('host/not-found');
    expect(await refusal(host(), 'snapshot.read', { folder: '', id: '../journal', chunk: 0 })).toBe('host/not-found');
  });
}
