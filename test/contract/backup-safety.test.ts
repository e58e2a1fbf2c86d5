import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, type ContractTarget, draftOf, refusal } from '#test/support/contract-target.ts';
import { removeFolder, startNodeHost, tempFolder } from '#test/support/node-host.ts';

let root = '';
const open: ContractTarget[] = [];
const stick = () => path.join(root, 'stick');
const inBackup = (...names: string[]) => path.join(stick(), '厅务簿备份', ...names);
const segmentIn = (host: ContractTarget) => path.join(host.dataDir, 'journal/2026-09.ndjson');

async function start(name: string, now = '2026-09-14T09:00:00+08:00'): Promise<ContractTarget> {
  const host = startNodeHost(path.join(root, name), now);
  open.push(host);
  await answer(host, 'journal.open', {});
  return host;
}

async function append(host: ContractTarget, from: number, to: number, name = '班组'): Promise<string> {
  let hash = '';
  for (let seq = from; seq <= to; seq++) hash = (await answer(host, 'journal.append', draftOf(seq, `${name} ${seq}`))).hash;
  return hash;
}

async function snapshot(host: ContractTarget, seq: number, hash = 'b'.repeat(64)): Promise<string> {
  const { id } = await answer(host, 'snapshot.begin', { reason: 'daily', seq, hash, schema: 1 });
  await answer(host, 'snapshot.chunk', { id, table: 'teams', ndjson: '{"id":"t-1"}' });
  await answer(host, 'snapshot.finish', { id });
  return id;
}

beforeEach(() => {
  root = tempFolder('safety');
  mkdirSync(stick());
  vi.stubEnv('HALL_MIN_FREE_BYTES', '0');
});
afterEach(async () => {
  for (const host of open.splice(0)) await host.close();
  removeFolder(root);
  vi.unstubAllEnvs();
});

describe('a good backup is not spoilt by what comes after', () => {
  test('a damaged journal is not copied over it', async () => {
    const host = await start('data');
    await append(host, 1, 3);
    await answer(host, 'backup.mirror', { folder: stick() });
    const good = readFileSync(inBackup('journal/2026-09.ndjson'), 'utf8');
    writeFileSync(segmentIn(host), good.replace('班组 1"', '班组 9"'));
    await answer(host, 'journal.open', {});
    expect(await refusal(host, 'backup.mirror', { folder: stick() })).toBe('host/journal-broken');
    expect(readFileSync(inBackup('journal/2026-09.ndjson'), 'utf8')).toBe(good);
  });

  test('a journal that lost its end is written beside it', async () => {
    const host = await start('data');
    await append(host, 1, 3);
    await answer(host, 'backup.mirror', { folder: stick() });
    const good = readFileSync(inBackup('journal/2026-09.ndjson'), 'utf8');
    truncateSync(segmentIn(host), Buffer.byteLength(`${good.split('\n')[0]}\n`));
    await answer(host, 'journal.open', {});
    await answer(host, 'backup.mirror', { folder: stick() });
    const [aside = ''] = readdirSync(inBackup()).filter((name) => name.startsWith('journal-'));
    expect(readFileSync(inBackup(aside, '2026-09.ndjson'), 'utf8')).toBe(good);
  });

  test('two machines on one stick: neither loses the other’s', async () => {
    const first = await start('first');
    await append(first, 1, 3, '甲');
    await answer(first, 'backup.mirror', { folder: stick() });
    const second = await start('second');
    await append(second, 1, 2, '乙');
    await answer(second, 'backup.mirror', { folder: stick() });
    const journals = readdirSync(inBackup()).filter((name) => name.startsWith('journal'));
    const texts = journals.map((name) => readFileSync(inBackup(name, '2026-09.ndjson'), 'utf8'));
    expect(texts.sort()).toEqual([first, second].map((host) => readFileSync(segmentIn(host), 'utf8')).sort());
  });

  test('more entries go onto the same backup; the stick may name the backup itself', async () => {
    const host = await start('data');
    await append(host, 1, 2);
    await answer(host, 'backup.mirror', { folder: stick() });
    await append(host, 3, 4);
    await answer(host, 'backup.mirror', { folder: inBackup() });
    expect(readdirSync(inBackup())).toEqual(['journal']);
    expect(readFileSync(inBackup('journal/2026-09.ndjson'))).toEqual(readFileSync(segmentIn(host)));
  });
});

describe('taking over a backup', () => {
  test('a journal that was begun anew comes over with its beginning', async () => {
    const host = await start('data');
    const hash = await append(host, 1, 3);
    await answer(host, 'backup.mirror', { folder: stick() });
    const id = await snapshot(host, 3, hash);
    await answer(host, 'journal.restart', { fromSeq: 3, fromHash: hash });
    await append(host, 4, 5);
    await answer(host, 'backup.mirror', { folder: stick() });
    const other = await start('other');
    expect(await answer(other, 'backup.adopt', { folder: stick() })).toMatchObject({ lastSeq: 5, problems: [] });
    expect((await answer(other, 'snapshot.list', { folder: '' })).snapshots.map((s) => s.id)).toEqual([id]);
  });

  test('snapshots without a journal: it goes on after the newest', async () => {
    const host = await start('data');
    const hash = await append(host, 1, 3);
    await snapshot(host, 3, hash);
    await answer(host, 'backup.mirror', { folder: stick() });
    rmSync(inBackup('journal'), { recursive: true });
    const other = await start('other');
    expect(await answer(other, 'backup.adopt', { folder: stick() })).toMatchObject({ lastSeq: 3, lastHash: hash, problems: [] });
    await append(other, 4, 4);
    expect(await answer(other, 'journal.open', {})).toMatchObject({ lastSeq: 4, problems: [] });
  });

  test('entries asked for meanwhile are refused or kept, never half of each', async () => {
    const host = await start('data');
    await append(host, 1, 3);
    await answer(host, 'backup.mirror', { folder: stick() });
    const other = await start('other');
    await append(other, 1, 1, '别的');
    const [adopted, late] = await Promise.all([
      answer(other, 'backup.adopt', { folder: stick() }),
      refusal(other, 'journal.append', draftOf(2, '同时')),
    ]);
    expect(adopted.lastSeq).toBe(3);
    expect(['accepted', 'host/seq-mismatch']).toContain(late);
    expect(await answer(other, 'journal.open', {})).toMatchObject({ lastSeq: 3, problems: [] });
  });
});

test('of 40 days and the months before the last 30 snapshots stay, and one of every older month', async () => {
  const days = [...Array(20).keys()].map((d) => `2026-07-${String(d + 10).padStart(2, '0')}`);
  const later = [...Array(29).keys()].map((d) => `2026-08-${String(d + 1).padStart(2, '0')}`);
  for (const [i, day] of ['2026-05-03', '2026-05-20', '2026-06-01', ...days, ...later].entries()) {
    const host = startNodeHost(path.join(root, 'data'), `${day}T09:00:00+08:00`);
    await snapshot(host, i + 1);
    await host.close();
  }
  const left = readdirSync(path.join(root, 'data/snapshots')).map((name) => name.slice(0, 8));
  expect(left).toHaveLength(33);
  expect(left.slice(0, 4)).toEqual(['20260520', '20260601', '20260728', '20260729']);
});
