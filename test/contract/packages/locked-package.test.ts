import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyPackage } from '#src/main/packages/verify/verify-package.ts';
import { aDraft } from '#test/contract/cases/packages.ts';
import { answer, base64Of, type ContractTarget, refusal } from '#test/support/contract-target.ts';
import { removeFolder, startNodeHost, tempFolder } from '#test/support/node-host.ts';

/** Planted: they must be found nowhere outside the locked bytes. */
const ID_NUMBERS = ['610625199003074521', '61062519851212003X'];
const csv = `\ufeffid,idNumber\r\n${ID_NUMBERS.map((n, i) => `staff-${i},${n}`).join('\r\n')}\r\n`;
const hasAge = spawnSync('age', ['--version']).status === 0;

let folder = '';
let host: ContractTarget;
let said: string[] = [];
beforeEach(() => {
  folder = tempFolder('locked');
  said = [];
  host = startNodeHost(folder, '', (level, message) => said.push(`${level} ${message}`));
});
afterEach(async () => {
  await host.close();
  removeFolder(folder);
});

/** A package with the planted numbers; stored beside a large random part, so that no compression hides them by chance. */
async function locked(lock: { passphrase: string; recipients: string[] }) {
  const { id } = await answer(host, 'package.begin', { name: 'LXZW_2026-09_v1', form: 'zip' });
  await answer(host, 'package.add', { id, path: '说明.txt', base64: base64Of(csv) });
  return answer(host, 'package.finish', { id, folder: '', manifest: aDraft, lock });
}
const bytesBelow = (place: string): Buffer[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile())
    .map((f) => readFileSync(path.join(f.parentPath, f.name)));

describe('a locked package', () => {
  test('to the bureau’s key: no planted ID number stands in it, in the data folder or in the log; the bureau reads it whole', async () => {
    const identity = await generateX25519Identity();
    const made = await locked({ passphrase: '', recipients: [await identityToRecipient(identity)] });
    expect(path.basename(made.path)).toBe('LXZW_2026-09_v1.hallpkg.age');
    for (const bytes of bytesBelow(folder))
      for (const number of ID_NUMBERS) {
        expect(bytes.includes(number)).toBe(false);
        expect(bytes.includes(Buffer.from(number, 'utf16le'))).toBe(false);
      }
    expect(said.join('\n')).not.toMatch(/6106251/);
    const report = await verifyPackage(made.path, { keys: null, unlock: { identities: [identity], passphrases: [] } });
    expect(report).toMatchObject({ ok: true, encrypted: true, problems: [] });
    const age = new Decrypter();
    age.addIdentity(identity);
    const plain = path.join(folder, 'plain.zip');
    writeFileSync(plain, await age.decrypt(readFileSync(made.path)));
    const out = spawnSync('unzip', ['-p', plain], { encoding: 'utf8' });
    // The search can fail: opened, the numbers are there.
    if (out.status === 0) for (const number of ID_NUMBERS) expect(out.stdout).toContain(number);
  });
  test('with a passphrase: the same, and the passphrase is written nowhere', async () => {
    const passphrase = '秋天 铁路 算盘 井';
    const made = await locked({ passphrase, recipients: [] });
    for (const bytes of bytesBelow(folder)) {
      expect(bytes.includes(ID_NUMBERS[0] ?? '')).toBe(false);
      expect(bytes.includes(passphrase)).toBe(false);
    }
    expect(said.join('\n')).not.toContain(passphrase);
    const report = await verifyPackage(made.path, { keys: null, unlock: { identities: [], passphrases: [passphrase] } });
    expect(report).toMatchObject({ ok: true, problems: [] });
  });
  test('a key that is none is refused and nothing is written', async () => {
    const { id } = await answer(host, 'package.begin', { name: 'LXZW_2026-09_v1', form: 'zip' });
    await answer(host, 'package.add', { id, path: '说明.txt', base64: base64Of(csv) });
    const lock = { passphrase: '', recipients: ['age1oops'] };
    expect(await refusal(host, 'package.finish', { id, folder: '', manifest: aDraft, lock })).toBe('host/bad-recipient');
    expect(readdirSync(host.exportDir)).toEqual([]);
    await answer(host, 'package.cancel', { id });
    for (const bytes of bytesBelow(folder)) expect(bytes.includes(ID_NUMBERS[0] ?? '')).toBe(false);
  });
  test.skipIf(!hasAge)('the age command opens what the host locked', async () => {
    const tools = path.join(folder, 'tools');
    mkdirSync(tools);
    const run = (command: string, args: readonly string[]) => spawnSync(command, args, { cwd: tools, encoding: 'utf8' });
    expect(run('age-keygen', ['-o', 'bureau.txt']).status).toBe(0);
    const recipient = run('age-keygen', ['-y', 'bureau.txt']).stdout.trim();
    const made = await locked({ passphrase: '', recipients: [recipient] });
    expect(run('age', ['-d', '-i', 'bureau.txt', '-o', 'LXZW_2026-09_v1.hallpkg', made.path]).status).toBe(0);
    const opened = await verifyPackage(path.join(tools, 'LXZW_2026-09_v1.hallpkg'), { keys: null, unlock: null });
    expect(opened).toMatchObject({ ok: true, keyId: made.keyId });
  });
});
