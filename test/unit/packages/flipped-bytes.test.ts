import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyPackage } from '#src/main/packages/verify/verify-package.ts';
import { buildPackage } from '#test/support/package-builder.ts';
import { readZipBytes } from '#test/support/read-zip.ts';

const { bytes, files } = buildPackage();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hall-flipped-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const verify = (data: Buffer) => {
  const file = path.join(folder, 'LXZW_2026-10_v1.hallpkg');
  writeFileSync(file, data);
  return verifyPackage(file, { keys: null, unlock: null });
};
const content = (list: readonly (readonly [string, Buffer])[]) =>
  list.map(([name, data]) => `${name} ${data.toString('hex')}`).sort();
/** Found, or the very same content comes out of it. */
async function expectHonest(data: Buffer): Promise<void> {
  const report = await verify(data);
  if (report.ok) expect(content(await readZipBytes(data))).toEqual(content(files));
  else expect(report.problems.length).toBeGreaterThan(0);
}

test('any byte changed anywhere is found, or changes nothing that anybody reads', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ by;
      await expectHonest(changed);
    }),
    { numRuns: 600, seed: 6 },
  );
}, 60_000);

test('several bytes changed, taken out or put in', async () => {
  const edit = fc.record({ at: fc.nat(bytes.length), drop: fc.nat(40), put: fc.uint8Array({ maxLength: 40 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      let changed = bytes;
      for (const { at, drop, put } of edits) changed = Buffer.concat([changed.subarray(0, at), put, changed.subarray(at + drop)]);
      await expectHonest(changed);
    }),
    { numRuns: 250, seed: 7 },
  );
}, 60_000);

test('cut off anywhere, it is never sound', async () => {
  for (let length = 0; length < bytes.length; length += 29) expect((await verify(bytes.subarray(0, length))).ok).toBe(false);
}, 60_000);
