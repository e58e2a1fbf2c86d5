import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, type ContractTarget, draftOf, refusal } from '#test/support/contract-target.ts';
import { removeFolder, startNodeHost, tempFolder } from '#test/support/node-host.ts';

const row = '{"id":"t-1","name":"综合窗口"}';
let root = '';
const open: ContractTarget[] = [];

async function start(name: string, now = '2026-09-14T09:00:00+08:00'): Promise<ContractTarget> {
  const host = startNodeHost(path.join(root, name), now);
  open.push(host);
  await answer(host, 'journal.open', {});
  return host;
}

async function append(host: ContractTarget, count: number): Promise<void> {
  for (let seq = 1; seq <= count; seq++) await answer(host, 'journal.append', draftOf(seq));
}

async function snapshot(host: ContractTarget, seq: number): Promise<string> {
  const { id } = await answer(host, 'snapshot.begin', { reason: 'daily', seq, hash: 'b'.repeat(64), schema: 1 });
  await answer(host, 'snapshot.chunk', { id, table: 'teams', ndjson: row });
  await answer(host, 'snapshot.finish', { id });
  return id;
}

const ids = async (host: ContractTarget, folder = '') => {
  const { snapshots, damaged } = await answer(host, 'snapshot.list', { folder });
  return { ids: snapshots.map((s) => s.id), damaged };
};

/** Changes a byte in the middle of a file. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

beforeEach(() => {
  root = tempFolder('backup');
  mkdirSync(path.join(root, 'stick'));
  vi.stubEnv('HALL_MIN_FREE_BYTES', '0');
});
afterEach(async () => {
  for (const host of open.splice(0)) await host.close();
  removeFolder(root);
  vi.unstubAllEnvs();
});

describe('a damaged snapshot', () => {
  test('is left out of the list and counted; the one before is offered; its rows are refused', async () => {
    const host = await start('data');
    const first = await snapshot(host, 1);
    const second = await snapshot(host, 2);
    expect(await ids(host)).toEqual({ ids: [second, first], damaged: 0 });
    damage(path.join(host.dataDir, 'snapshots', second, '0000.ndjson'));
    expect(await ids(host)).toEqual({ ids: [first], damaged: 1 });
    expect(await refusal(host, 'snapshot.read', { folder: '', id: second, chunk: 0 })).toBe('host/snapshot-damaged');
    writeFileSync(path.join(host.dataDir, 'snapshots', first, 'manifest.json'), '{');
    expect(await ids(host)).toEqual({ ids: [], damaged: 2 });
  });

  test('one that was never finished is not there after a restart', async () => {
    const host = await start('data');
    const { id } = await answer(host, 'snapshot.begin', { reason: 'daily', seq: 0, hash: '', schema: 1 });
    await answer(host, 'snapshot.chunk', { id, table: 'teams', ndjson: row });
    await host.close();
    expect(await ids(await start('data'))).toEqual({ ids: [], damaged: 0 });
  });
});

test('packages that a crash left half-way are cleared away before the next one', async () => {
  const host = await start('data');
  const { id } = await answer(host, 'package.begin', { name: '月报', form: 'zip' });
  const staging = path.join(host.dataDir, 'staging');
  expect(readdirSync(staging)).toEqual([id]);
  const next = await answer(await start('data'), 'package.begin', { name: '月报', form: 'zip' });
  expect(readdirSync(staging)).toEqual([next.id]);
});

describe('a backup on a second folder', () => {
  const stick = () => path.join(root, 'stick');

  test('brings the book to another machine; what was there is set aside', async () => {
    const from = await start('data');
    await append(from, 3);
    const id = await snapshot(from, 3);
    const { files, bytes } = await answer(from, 'backup.mirror', { folder: stick() });
    expect(files).toBeGreaterThanOrEqual(3);
    expect(bytes).toBeGreaterThan(0);
    expect(await ids(from, stick())).toEqual({ ids: [id], damaged: 0 });

    const to = await start('other');
    await answer(to, 'journal.append', draftOf(1, '这台机器上的'));
    const before = readFileSync(path.join(to.dataDir, 'journal/2026-09.ndjson'), 'utf8');
    expect(await answer(to, 'backup.adopt', { folder: stick() })).toMatchObject({ lastSeq: 3, problems: [] });
    const all = { afterSeq: 0, limit: 100 };
    expect(await answer(to, 'journal.read', all)).toEqual(await answer(from, 'journal.read', all));
    expect(await answer(to, 'snapshot.read', { folder: '', id, chunk: 0 })).toEqual({ table: 'teams', ndjson: row });
    await answer(to, 'journal.append', draftOf(4));
    const [aside = ''] = readdirSync(to.dataDir).filter((name) => name.startsWith('set-aside-'));
    expect(readFileSync(path.join(to.dataDir, aside, 'journal/2026-09.ndjson'), 'utf8')).toBe(before);
  });

  test('is put right when it is made again', async () => {
    const from = await start('data');
    await append(from, 2);
    const id = await snapshot(from, 2);
    await answer(from, 'backup.mirror', { folder: stick() });
    const copies = readdirSync(stick(), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ndjson'));
    expect(copies).toHaveLength(2);
    for (const copy of copies) damage(path.join(stick(), copy));
    expect((await ids(from, stick())).damaged).toBe(1);
    await answer(from, 'backup.mirror', { folder: stick() });
    expect(await ids(from, stick())).toEqual({ ids: [id], damaged: 0 });
    const to = await start('other');
    expect(await answer(to, 'backup.adopt', { folder: stick() })).toMatchObject({ lastSeq: 2, problems: [] });
  });

  test('an empty or missing folder is refused and the present book stays as it is', async () => {
    const host = await start('data');
    await append(host, 2);
    expect(await refusal(host, 'backup.adopt', { folder: stick() })).toBe('host/not-found');
    expect(await refusal(host, 'backup.adopt', { folder: path.join(root, 'none') })).toBe('host/not-found');
    expect(await refusal(host, 'backup.mirror', { folder: path.join(root, 'none') })).toBe('host/not-found');
    expect((await answer(host, 'journal.append', draftOf(3))).seq).toBe(3);
    expect(readdirSync(host.dataDir).filter((name) => name.startsWith('set-aside-'))).toEqual([]);
  });

  test('a damaged one is refused before anything moves', async () => {
    const from = await start('data');
    await append(from, 3);
    await snapshot(from, 3);
    await answer(from, 'backup.mirror', { folder: stick() });
    for (const copy of readdirSync(stick(), { recursive: true, encoding: 'utf8' }))
      if (/\d{4}\.ndjson$/.test(copy)) damage(path.join(stick(), copy));
    const to = await start('other');
    await append(to, 2);
    expect(await refusal(to, 'backup.adopt', { folder: stick() })).toBe('host/snapshot-damaged');
    expect((await answer(to, 'journal.append', draftOf(3))).seq).toBe(3);
  });
});
