import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildFaultPage, FaultApp } from './fault-app.ts';

beforeAll(buildFaultPage);

interface Photos {
  readonly named: readonly number[];
  readonly whole: readonly number[];
}
const sorted = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);

/** Files under a hash that are not what the hash says. */
function wrongFiles(dataDir: string): string[] {
  const root = path.join(dataDir, 'attachments');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((f) => /[0-9a-f]{64}$/.test(f));
  const hash = (f: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(root, f)))
      .digest('hex');
  return files.filter((f) => path.basename(f) !== hash(f));
}

/** Opens the book again: which photos it names, which come back whole. */
async function reopen(dataDir: string): Promise<Photos> {
  const app = await FaultApp.start(dataDir);
  expect((await app.open()).kind).toBe('open');
  const photos = await app.call<Photos>('readPhotos');
  await app.stop();
  return { named: sorted(photos.named), whole: sorted(photos.whole) };
}

test('6 kills while photos are being kept: every acknowledged one comes back whole, no file is torn', async () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'hall-photos-'));
  const acknowledged = new Set<number>();
  for (let i = 0; i < 6; i++) {
    const app = await FaultApp.start(dataDir);
    await app.open();
    void app.call('addPhotosOn', 1000 * i + 1);
    await app.untilAcknowledged(4 + i * 3);
    await app.kill();
    for (const n of app.acknowledged) acknowledged.add(n);
    expect(wrongFiles(dataDir)).toEqual([]);
  }
  const { named, whole } = await reopen(dataDir);
  expect(acknowledged.size).toBeGreaterThan(60);
  expect(whole).toEqual(named);
  expect(named).toEqual(expect.arrayContaining(sorted(acknowledged)));
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!canMount)('disk full (a small tmpfs, as root)', () => {
  test('the photo that does not fit is refused and named nowhere; those before it are whole', async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'hall-photos-full-'));
    const folder = path.join(dataDir, 'attachments');
    mkdirSync(folder);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder]);
    try {
      const app = await FaultApp.start(dataDir, { HALL_MIN_FREE_BYTES: '0' });
      await app.open();
      expect(await app.call('addPhotosOn', 1)).toBe('host/disk-full');
      const acknowledged = sorted(app.acknowledged);
      await app.stop();
      expect(wrongFiles(dataDir)).toEqual([]);
      expect(acknowledged.length).toBeGreaterThan(3);
      expect(await reopen(dataDir)).toEqual({ named: acknowledged, whole: acknowledged });
    } finally {
      execFileSync('umount', ['-l', folder]);
    }
  });
});
