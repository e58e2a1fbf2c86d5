import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hallKey, restoreKey } from '#src/main/services/hall-key.ts';
import { removeFolder, tempFolder } from '#test/support/node-host.ts';

let data = '';
beforeEach(() => {
  data = tempFolder('key');
});
afterEach(() => removeFolder(data));
const keys = () => path.join(data, 'keys');
const file = () => path.join(keys(), 'hall-ed25519.pem');
const keyOf = async () => {
  const key = await hallKey(data);
  if (!key.ok) throw new Error(key.error.code);
  return key.value;
};

test('first uses at the same time get one key, and nothing half-made stays', async () => {
  const made = await Promise.all(Array.from({ length: 12 }, keyOf));
  expect(new Set(made.map((k) => k.keyId)).size).toBe(1);
  expect((await keyOf()).keyId).toBe(made[0]?.keyId);
  expect(readdirSync(keys())).toEqual(['hall-ed25519.pem']);
  if (process.platform !== 'win32') expect(statSync(file()).mode & 0o777).toBe(0o600);
});
test.each(['', '\n', '\0'.repeat(119)])('a crash that left %j does not block signing for ever', async (left) => {
  mkdirSync(keys());
  writeFileSync(file(), left);
  const key = await keyOf();
  expect(key.sign(Buffer.from('月报'))).toHaveLength(64);
  expect((await keyOf()).keyId).toBe(key.keyId);
});
test('what is there and is no key is told, not replaced', async () => {
  mkdirSync(keys());
  writeFileSync(file(), '-----BEGIN PRIVATE KEY-----\nMC4CAQ');
  const key = await hallKey(data);
  expect(key.ok ? '' : key.error.code).toBe('host/key-damaged');
  expect(readFileSync(file(), 'utf8')).toContain('MC4CAQ');
});
test('the recovery sheet brings the same key back; the one that was there stays aside', async () => {
  const first = await keyOf();
  const other = 'a1'.repeat(32);
  const put = await restoreKey(data, other);
  expect(put).toMatchObject({ ok: true, value: { replaced: first.keyId } });
  expect((await keyOf()).seed).toBe(other);
  expect(existsSync(path.join(keys(), `hall-ed25519.${first.keyId}.pem`))).toBe(true);
  expect(await restoreKey(data, first.seed)).toMatchObject({ ok: true, value: { keyId: first.keyId } });
  expect(await keyOf()).toMatchObject({ keyId: first.keyId, pem: first.pem });
});
test('a damaged file is mended from the sheet', async () => {
  const first = await keyOf();
  writeFileSync(file(), 'x');
  expect(await restoreKey(data, first.seed)).toMatchObject({ ok: true, value: { keyId: first.keyId, replaced: '' } });
  expect((await keyOf()).keyId).toBe(first.keyId);
});
