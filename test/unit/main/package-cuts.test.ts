import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Staged, writePackageFile } from '#src/main/services/write-package.ts';
import { removeFolder, tempFolder } from '#test/support/node-host.ts';
import { PulledDisk } from '#test/support/pulled-disk.ts';

// 50 cuts here; `npm run fault` runs the same with 500.
const CUTS = Number(process.env['HALL_CUTS'] ?? 50);
const open = { passphrase: '', recipients: [] };
const FINAL = '/stick/LXZW_2026-10_v1.hallpkg';
let folder = '';
let staged: Staged;
let whole: Buffer;
/** Steps that an undisturbed writing takes. */
let steps = 0;

/** Numbers that look like chance and are the same in every run. */
function chanceOf(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

beforeAll(async () => {
  folder = tempFolder('cuts');
  mkdirSync(path.join(folder, '附件'));
  const noise = chanceOf(7);
  writeFileSync(path.join(folder, '附件', 'a.jpg'), Buffer.from(Array.from({ length: 90_000 }, () => Math.floor(noise() * 256))));
  writeFileSync(path.join(folder, 'manifest.json'), '{}\n');
  staged = { name: 'LXZW_2026-10_v1', folder, paths: ['附件/a.jpg', 'manifest.json'] };
  const disk = new PulledDisk(Number.POSITIVE_INFINITY, chanceOf(1));
  const done = await writePackageFile(staged, '/stick', open, disk);
  expect(done.ok).toBe(true);
  steps = disk.steps;
  const target = tempFolder('cuts-real');
  const real = await writePackageFile(staged, target, open);
  if (!real.ok) throw new Error(real.error.code);
  whole = readFileSync(real.value.path);
  removeFolder(target);
});
afterAll(() => removeFolder(folder));

describe('a stick that is pulled out', () => {
  test(`at any of ${CUTS} moments there is the old state or the whole package, never a part under the final name`, async () => {
    expect(steps).toBeGreaterThan(20);
    const old = Buffer.from('第 1 版');
    const before = new Map([['/stick/LXZW_2026-09_v1.hallpkg', old]]);
    let arrived = 0;
    for (let cut = 0; cut < CUTS; cut++) {
      const disk = new PulledDisk(1 + (cut % steps), chanceOf(cut + 1), before);
      const done = await writePackageFile(staged, '/stick', open, disk).catch((thrown) => {
        expect(thrown).toMatchObject({ code: 'EIO' });
        return null;
      });
      const final = disk.found.get(FINAL);
      if (final) expect([cut, final.equals(whole)]).toEqual([cut, true]);
      if (final) arrived++;
      if (done?.ok) expect([cut, final !== undefined]).toEqual([cut, true]);
      expect(disk.found.get('/stick/LXZW_2026-09_v1.hallpkg')).toEqual(old);
    }
    // Both outcomes were seen, so the test can fail either way.
    expect(arrived).toBeGreaterThan(0);
    expect(arrived).toBeLessThan(CUTS);
  });
  test('a name that somebody took meanwhile is not written over', async () => {
    const disk = new PulledDisk(Number.POSITIVE_INFINITY, chanceOf(3));
    const late = Buffer.from('somebody else');
    const racing: typeof disk.hash = async (file) => {
      await disk.write(FINAL, (await import('node:stream')).Readable.from([late]));
      return disk.hash(file);
    };
    const done = await writePackageFile(staged, '/stick', open, {
      freePath: disk.freePath,
      write: disk.write,
      sync: disk.sync,
      syncFolder: disk.syncFolder,
      name: disk.name,
      remove: disk.remove,
      hash: racing,
    });
    expect(done).toMatchObject({ ok: false, error: { code: 'host/already-exists' } });
  });
});
