import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, describe, expect, test } from 'vitest';
import { verifyPackage } from '#src/main/packages/verify/verify-package.ts';
import { type BuiltPackage, buildPackage } from '#test/support/package-builder.ts';

// scripts/test.mjs installs openssl and age where it can; elsewhere the same is tested with the library on both ends.
const folder = mkdtempSync(path.join(tmpdir(), 'hall-tools-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (command: string, args: readonly string[], cwd = folder) => spawnSync(command, args, { cwd, encoding: 'utf8' });
const has = (command: string) => run(command, ['--version']).status === 0 || run(command, ['version']).status === 0;
const laid = (name: string, bytes: Uint8Array): string => {
  writeFileSync(path.join(folder, name), bytes);
  return path.join(folder, name);
};
const built = buildPackage({ extra: [['附件/照片.jpg', Buffer.alloc(300_000, 'photo')]] });
const encrypted = `${built.name}.age`;
const codes = async (file: string, identities: readonly string[], passphrases: readonly string[] = []) =>
  (await verifyPackage(file, { keys: null, unlock: { identities, passphrases } })).problems.map((p) => p.code);

function unpacked(p: BuiltPackage, name: string): string {
  const to = path.join(folder, name);
  mkdirSync(to);
  expect(run('unzip', ['-q', laid(`${name}.zip`, p.bytes), '-d', to]).status).toBe(0);
  return to;
}

describe.skipIf(!has('openssl') || !existsSync('/usr/bin/unzip'))('openssl, as the cover letter says', () => {
  const check = [
    'pkeyutl',
    '-verify',
    '-pubin',
    '-inkey',
    'hall.pem',
    '-rawin',
    '-in',
    'manifest.json',
    '-sigfile',
    'manifest.sig',
  ];
  test('verifies the signature and sees a changed manifest', () => {
    const to = unpacked(built, 'whole');
    expect(run('openssl', check, to).stdout).toContain('Signature Verified Successfully');
    writeFileSync(
      path.join(to, 'manifest.json'),
      readFileSync(path.join(to, 'manifest.json'), 'utf8').replace('"version": 1', '"version": 2'),
    );
    expect(run('openssl', check, to).status).not.toBe(0);
  });
  test('a package that openssl signed is sound to us', async () => {
    run('openssl', ['genpkey', '-algorithm', 'ed25519', '-out', 'key.pem']);
    run('openssl', ['pkey', '-in', 'key.pem', '-pubout', '-out', 'hall.pem']);
    const der = spawnSync('openssl', ['pkey', '-in', 'key.pem', '-pubout', '-outform', 'DER'], { cwd: folder });
    const { createHash, createPrivateKey } = await import('node:crypto');
    const hash = createHash('sha256').update(der.stdout).digest('hex');
    const privateKey = createPrivateKey(readFileSync(path.join(folder, 'key.pem')));
    const pem = readFileSync(path.join(folder, 'hall.pem'), 'utf8');
    const mine = buildPackage({ key: { privateKey, pem, keyId: hash.slice(0, 16), hash } });
    expect(await verifyPackage(laid(mine.name, mine.bytes), { keys: null, unlock: null })).toMatchObject({
      ok: true,
      keyId: hash.slice(0, 16),
    });
  });
});

describe('age', () => {
  test('a package encrypted to a key or a passphrase opens with it and with nothing else', async () => {
    const [mine, other] = [await generateX25519Identity(), await generateX25519Identity()];
    const toKey = new Encrypter();
    toKey.addRecipient(await identityToRecipient(mine));
    const file = laid(encrypted, await toKey.encrypt(new Uint8Array(built.bytes)));
    expect(await codes(file, [])).toEqual(['package/encrypted']);
    expect(await codes(file, [other], ['口令'])).toEqual(['package/wrong-key']);
    expect(await codes(file, [other, mine])).toEqual([]);
    const toWord = new Encrypter();
    toWord.setScryptWorkFactor(10);
    toWord.setPassphrase('四个 普通 词 就够');
    const word = laid(encrypted, await toWord.encrypt(new Uint8Array(built.bytes)));
    expect(await codes(word, [], ['四个 普通 词'])).toEqual(['package/wrong-key']);
    expect(await codes(word, [mine], ['四个 普通 词 就够'])).toEqual([]);
  });
  test('cut off or changed anywhere, it is refused', async () => {
    const identity = await generateX25519Identity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    const whole = Buffer.from(await encrypter.encrypt(new Uint8Array(built.bytes)));
    const sound = async (bytes: Buffer) => (await codes(laid(encrypted, bytes), [identity])).length === 0;
    expect(await sound(whole)).toBe(true);
    for (const at of [30, 100, 190, 220, 1000, whole.length - 1]) {
      expect(await sound(Buffer.from(whole.map((b, i) => (i === at ? b ^ 1 : b))))).toBe(false);
      expect(await sound(whole.subarray(0, at))).toBe(false);
    }
    expect(await sound(Buffer.concat([whole, Buffer.from('more')]))).toBe(false);
  });
  test.skipIf(!has('age'))('the age command encrypts for us, and opens what the library wrote', async () => {
    expect(run('age-keygen', ['-o', 'identity.txt']).status).toBe(0);
    const identity = /AGE-SECRET-KEY-\S+/.exec(readFileSync(path.join(folder, 'identity.txt'), 'utf8'))?.[0] ?? '';
    const recipient = await identityToRecipient(identity);
    laid(built.name, built.bytes);
    expect(run('age', ['-r', recipient, '-o', encrypted, built.name]).status).toBe(0);
    expect(await codes(path.join(folder, encrypted), [identity])).toEqual([]);
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    laid(encrypted, await encrypter.encrypt(new Uint8Array(built.bytes)));
    expect(run('age', ['-d', '-i', 'identity.txt', '-o', 'opened.hallpkg', encrypted]).status).toBe(0);
    expect(readFileSync(path.join(folder, 'opened.hallpkg'))).toEqual(built.bytes);
  });
});
