import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyPackage } from '#src/main/packages/verify/verify-package.ts';
import { aDraft, openLock } from '#test/contract/cases/packages.ts';
import { answer, base64Of, type ContractTarget } from '#test/support/contract-target.ts';
import { removeFolder, startNodeHost, tempFolder } from '#test/support/node-host.ts';
import { headOf, smallTables, tableFiles } from '#test/support/package-builder.ts';

let host: ContractTarget;
beforeAll(() => {
  host = startNodeHost(tempFolder('written-package'));
});
afterAll(async () => {
  await host.close();
  removeFolder(host.dataDir);
});

const anybody = { keys: null, unlock: null };

test('what the application writes, the bureau’s reader finds sound; a changed byte is named', async () => {
  const { id } = await answer(host, 'package.begin', { name: 'LXZW_2026-09_v1', form: 'zip' });
  for (const [path, data] of tableFiles(smallTables))
    await answer(host, 'package.add', { id, path, base64: data.toString('base64') });
  await answer(host, 'package.add', { id, path: '说明.txt', base64: base64Of('说明') });
  const manifest = { ...aDraft, tables: smallTables.map(headOf) };
  const made = await answer(host, 'package.finish', { id, folder: '', manifest, lock: openLock });
  const report = await verifyPackage(made.path, anybody);
  expect(report).toMatchObject({
    ok: true,
    problems: [],
    hall: { code: 'LXZW' },
    month: '2026-09',
    version: 1,
    keyId: made.keyId,
  });
  expect(report.manifestSha256).toBe(made.manifestSha256);
  const bytes = readFileSync(made.path);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(made.path, bytes);
  expect(await verifyPackage(made.path, anybody)).toMatchObject({ ok: false });
});
