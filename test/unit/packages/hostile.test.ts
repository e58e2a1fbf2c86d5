import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyPackage } from '#src/main/packages/verify/verify-package.ts';
import { zhCN } from '#src/renderer/text/zh-CN/index.ts';
import { packageProblemCodes } from '#src/shared/domain/submission/package/problems.ts';
import { hostilePackages } from '#test/support/hostile-packages.ts';
import { buildPackage } from '#test/support/package-builder.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hall-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const unlock = { identities: [], passphrases: ['whatever it is'] };
const verify = (name: string, bytes: Buffer) => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return verifyPackage(file, { keys: null, unlock });
};

describe('a package that cannot be trusted', () => {
  test('the one that all the others were made from is sound', async () => {
    expect(await verify('LXZW_2026-10_v1.hallpkg', buildPackage().bytes)).toMatchObject({ ok: true, problems: [] });
  });
  test.each(hostilePackages.map((p) => [p.what, p.code, p] as const))('%s is refused: %s', async (_what, code, p) => {
    const bytes = p.make();
    const before = process.memoryUsage().rss;
    const started = performance.now();
    const report = await verify(p.name ?? 'LXZW_2026-10_v1.hallpkg', bytes);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(report.ok).toBe(false);
    expect(report.problems.map((q) => q.code)).toContain(code);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
  test('a folder and a file that is not there have their sentence too', async () => {
    for (const file of [folder, path.join(folder, 'nothing.hallpkg')])
      expect((await verifyPackage(file, { keys: null, unlock: null })).problems).toEqual([
        { code: 'package/no-file', detail: { name: path.basename(file) } },
      ]);
  });
  test('every code has a sentence', () => {
    expect(packageProblemCodes.filter((code) => !(code in zhCN.errors))).toEqual([]);
  });
});
