import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer, base64Of, type ContractTarget, draftOf, refusal } from '#test/support/contract-target.ts';
import { removeFolder, startNodeHost, tempFolder } from '#test/support/node-host.ts';

const photo = base64Of('%PDF-1.7 proof\n%%EOF\n');
let root = '';
const open: ContractTarget[] = [];
const stick = () => path.join(root, 'stick');
const lies = (folder: string, hash: string) => path.join(folder, 'attachments', hash.slice(0, 2), hash);

async function start(name: string): Promise<ContractTarget> {
  const host = startNodeHost(path.join(root, name), '2026-09-14T09:00:00+08:00');
  open.push(host);
  await answer(host, 'journal.open', {});
  await answer(host, 'journal.append', draftOf(1));
  return host;
}
const put = async (host: ContractTarget) => (await answer(host, 'attachment.put', { base64: photo, name: '证明.pdf' })).sha256;
const backup = () => path.join(stick(), '厅务簿备份');

beforeEach(() => {
  root = tempFolder('photos');
  mkdirSync(stick());
  vi.stubEnv('HALL_MIN_FREE_BYTES', '0');
});
afterEach(async () => {
  for (const host of open.splice(0)) await host.close();
  removeFolder(root);
  vi.unstubAllEnvs();
});

test('a backup holds every attachment, counts it, and is mended where one was damaged', async () => {
  const host = await start('data');
  const hash = await put(host);
  const first = await answer(host, 'backup.mirror', { folder: stick() });
  expect(readFileSync(lies(backup(), hash)).toString('base64')).toBe(photo);
  writeFileSync(lies(backup(), hash), '%PDF-1.7 prooX\n%%EOF\n');
  expect(await answer(host, 'backup.mirror', { folder: stick() })).toMatchObject({ files: first.files, bytes: first.bytes });
  expect(readFileSync(lies(backup(), hash)).toString('base64')).toBe(photo);
});

test('a damaged one here is refused on reading, and does not spread into the backup', async () => {
  const host = await start('data');
  const hash = await put(host);
  await answer(host, 'backup.mirror', { folder: stick() });
  writeFileSync(lies(host.dataDir, hash), '%PDF-1.7 prooX\n%%EOF\n');
  expect(await refusal(host, 'attachment.get', { sha256: hash })).toBe('host/attachment-damaged');
  await answer(host, 'backup.mirror', { folder: stick() });
  expect(readFileSync(lies(backup(), hash)).toString('base64')).toBe(photo);
  expect(await put(host)).toBe(hash);
  expect(await answer(host, 'attachment.get', { sha256: hash })).toEqual({ base64: photo });
});

test('a computer that takes the backup over has the attachments, besides its own', async () => {
  const old = await start('old');
  const hash = await put(old);
  await answer(old, 'backup.mirror', { folder: stick() });
  const fresh = await start('new');
  const own = await answer(fresh, 'attachment.put', { base64: base64Of('%PDF-1.7 own\n%%EOF\n'), name: 'b.pdf' });
  await answer(fresh, 'backup.adopt', { folder: stick() });
  expect(await answer(fresh, 'attachment.get', { sha256: hash })).toEqual({ base64: photo });
  expect((await answer(fresh, 'attachment.get', { sha256: own.sha256 })).base64).not.toBe('');
});

test('kept atomically: only whole files lie in the folder, and what was lost can be put again', async () => {
  const host = await start('data');
  const hash = await put(host);
  expect(readdirSync(path.dirname(lies(host.dataDir, hash)))).toEqual([hash]);
  rmSync(lies(host.dataDir, hash));
  expect(await refusal(host, 'attachment.get', { sha256: hash })).toBe('host/not-found');
  expect(await put(host)).toBe(hash);
});
