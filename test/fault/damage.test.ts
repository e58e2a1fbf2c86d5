import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildFaultPage, FaultApp, type Opened } from './fault-app.ts';

beforeAll(buildFaultPage);

const WRITES = 40;

/** A book with acknowledged writes, a snapshot half-way, closed properly. */
async function bookWithWrites(name: string): Promise<string> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), `hall-${name}-`));
  const app = await FaultApp.start(dataDir);
  await app.open();
  for (let n = 1; n <= WRITES; n++) {
    expect(await app.call('write', n)).toBe(n);
    if (n === WRITES / 2) expect(await app.call('snapshot')).toBe(true);
  }
  await app.stop();
  return dataDir;
}

/** Opens the book again: what the start said, and which writes are there. */
async function reopen(dataDir: string): Promise<{ readonly opened: Opened; readonly there: number[] }> {
  const app = await FaultApp.start(dataDir);
  const opened = await app.open();
  const there = (await app.call<number[]>('read')).sort((a, b) => a - b);
  await app.stop();
  return { opened, there };
}

const all = Array.from({ length: WRITES }, (_, i) => i + 1);

/** Files of the browser's own store, largest first. */
function storeFiles(dataDir: string): string[] {
  const root = path.join(dataDir, 'profile/Default/IndexedDB');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((f) => path.join(root, f));
  return files.filter((f) => statSync(f).isFile() && statSync(f).size > 0).sort((a, b) => statSync(b).size - statSync(a).size);
}

describe('after damage every acknowledged write is there', () => {
  test('the browser’s store deleted: rebuilt from snapshot and journal, and said so', async () => {
    const dataDir = await bookWithWrites('deleted');
    rmSync(path.join(dataDir, 'profile'), { recursive: true });
    const { opened, there } = await reopen(dataDir);
    expect(opened).toMatchObject({ kind: 'open', notices: ['rebuilt'] });
    expect(there).toEqual(all);
  });

  test('bytes flipped in the browser’s store', async () => {
    const dataDir = await bookWithWrites('flipped');
    for (const file of storeFiles(dataDir)) {
      const bytes = readFileSync(file);
      for (let at = Math.floor(bytes.length / 3); at < bytes.length; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
      writeFileSync(file, bytes);
    }
    const { opened, there } = await reopen(dataDir);
    expect(opened.kind).toBe('open');
    expect(there).toEqual(all);
  });

  test('the browser’s store cut to half', async () => {
    const dataDir = await bookWithWrites('cut');
    for (const file of storeFiles(dataDir)) truncateSync(file, Math.floor(statSync(file).size / 2));
    const { opened, there } = await reopen(dataDir);
    expect(opened.kind).toBe('open');
    expect(there).toEqual(all);
  });

  test('a torn last line of the journal is set aside and said', async () => {
    const dataDir = await bookWithWrites('torn');
    const folder = path.join(dataDir, 'journal');
    const segment = readdirSync(folder).find((f) => f.endsWith('.ndjson')) ?? '';
    appendFileSync(path.join(folder, segment), '{"seq":41,"schema":2,"command":"teams-sa');
    const { opened, there } = await reopen(dataDir);
    expect(opened).toMatchObject({ kind: 'open', notices: ['torn'] });
    expect(there).toEqual(all);
    expect(readdirSync(folder).some((f) => f.startsWith('torn-'))).toBe(true);
  });

  test('a changed byte in the journal leads to the recovery screen, with nothing written', async () => {
    const dataDir = await bookWithWrites('changed');
    const folder = path.join(dataDir, 'journal');
    const file = path.join(folder, readdirSync(folder).find((f) => f.endsWith('.ndjson')) ?? '');
    const before = readFileSync(file, 'utf8').replace('班组 7"', '班组 8"');
    writeFileSync(file, before);
    const { opened } = await reopen(dataDir);
    expect(opened).toMatchObject({ kind: 'recover', why: 'broken-chain' });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!canMount)('disk full (a small tmpfs, as root)', () => {
  test('the command that does not fit is refused with its reason; everything before it is there', async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'hall-full-'));
    const folder = path.join(dataDir, 'journal');
    mkdirSync(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
    try {
      const app = await FaultApp.start(dataDir, { HALL_MIN_FREE_BYTES: '0' });
      await app.open();
      expect(await app.call('writeOn', 1)).toBe('host/disk-full');
      const acknowledged = [...app.acknowledged].sort((a, b) => a - b);
      await app.kill();
      const { opened, there } = await reopen(dataDir);
      expect(opened.kind).toBe('open');
      expect(acknowledged.length).toBeGreaterThan(20);
      expect(there).toEqual(acknowledged);
    } finally {
      execFileSync('umount', ['-l', folder]);
    }
  });
});
