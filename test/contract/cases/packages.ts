import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Decrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { answer, ask, base64Of, type ContractTarget, refusal } from '#test/support/contract-target.ts';
import { readZip } from '#test/support/read-zip.ts';

const SUMS = '校验清单.txt';
const CLOSING = ['manifest.json', 'manifest.sig', 'hall.pem'];
const files: readonly (readonly [string, string])[] = [
  ['01 排班表.html', '<p>排班</p>'],
  ['考勤/02 考勤表.html', '<p>考勤</p>'],
  ['考勤/明细/03.csv', '姓名,天数\n李静,22\n'],
];
const sha = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
/** What the application says of a package without tables. */
export const aDraft = {
  hall: { code: 'LXZW', name: '临溪县政务服务大厅' },
  month: '2026-09',
  version: 1,
  previous: null,
  app: '0.1.0',
  audit: { seq: 1, hash: 'a'.repeat(64), at: '2026-10-02T09:00:00+08:00' },
  privacy: { idNumber: 'masked', phone: 'masked', address: 'omitted', birth: 'omitted' } as const,
  open: [],
  tables: [],
};
export const openLock = { passphrase: '', recipients: [] };
const sums = files.map(([name, text]) => `${sha(text)}  ${name}\n`).join('');

async function makePackage(host: ContractTarget, name: string, form: 'zip' | 'folder') {
  const { id } = await answer(host, 'package.begin', { name, form });
  for (const [file, text] of files) {
    const written = await answer(host, 'package.add', { id, path: file, base64: base64Of(text) });
    expect(written).toEqual({ path: file, size: Buffer.byteLength(text), sha256: sha(text) });
  }
  return answer(host, 'package.finish', { id, folder: '', manifest: aDraft, lock: openLock });
}

/** The month file and other packages. */
export function packageCases(host: () => ContractTarget): void {
  test('a package holds the files, their sums, and a manifest signed with the hall’s key', async () => {
    const made = await makePackage(host(), 'LXZW_2026-09_v1', 'zip');
    const bytes = readFileSync(made.path);
    expect(path.basename(made.path)).toBe('LXZW_2026-09_v1.hallpkg');
    expect(made.sha256).toBe(sha(bytes));
    const entries = await readZip(bytes);
    const [first, ...rest] = files;
    expect(entries.slice(0, 4)).toEqual([first, [SUMS, sums], ...rest]);
    expect(entries.slice(4).map(([name]) => name)).toEqual(CLOSING);
    expect(made.files.map((f) => f.path)).toEqual(entries.map(([name]) => name));
  });

  test('OpenSSL finds the signature right, and wrong when one letter of the manifest is another', async () => {
    const made = await makePackage(host(), '签名', 'folder');
    const manifest = readFileSync(path.join(made.path, 'manifest.json'), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ format: 'hallkeeper-package/1', keyId: made.keyId, files: { length: 4 } });
    expect(sha(manifest)).toBe(made.manifestSha256);
    const check = () => {
      const args = [
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
      return spawnSync('openssl', args, { cwd: made.path, encoding: 'utf8' }).status;
    };
    expect(check()).toBe(0);
    writeFileSync(path.join(made.path, 'manifest.json'), manifest.replace('2026-09', '2026-08'));
    expect(check()).not.toBe(0);
  });

  test('the key is made once and read by its owner alone', async () => {
    const first = await answer(host(), 'keys.public', {});
    expect(await answer(host(), 'keys.public', {})).toEqual(first);
    expect(first.pem).toContain('BEGIN PUBLIC KEY');
    if (process.platform !== 'win32')
      expect(statSync(path.join(host().dataDir, 'keys', 'hall-ed25519.pem')).mode & 0o777).toBe(0o600);
  });

  test('with a passphrase it is an age file that opens to the same bytes', async () => {
    const open = await makePackage(host(), '加密', 'zip');
    const { id } = await answer(host(), 'package.begin', { name: '加密', form: 'zip' });
    for (const [file, text] of files) await answer(host(), 'package.add', { id, path: file, base64: base64Of(text) });
    const lock = { passphrase: '四个不相干的词', recipients: [] };
    const made = await answer(host(), 'package.finish', { id, folder: '', manifest: aDraft, lock });
    expect(path.basename(made.path)).toBe('加密.hallpkg.age');
    const locked = readFileSync(made.path);
    expect(locked.includes('李静')).toBe(false);
    const age = new Decrypter();
    age.addPassphrase(lock.passphrase);
    expect(Buffer.from(await age.decrypt(locked)).equals(readFileSync(open.path))).toBe(true);
  });

  test('the same files give the same bytes, and the first zip stays', async () => {
    const first = await makePackage(host(), '两次', 'zip');
    const second = await makePackage(host(), '两次', 'zip');
    expect(path.basename(second.path)).toBe('两次 (2).hallpkg');
    expect(readFileSync(second.path).equals(readFileSync(first.path))).toBe(true);
  });

  test('a folder holds the same, and a taken name gets (2)', async () => {
    const made = await makePackage(host(), '九月', 'folder');
    const again = await makePackage(host(), '九月', 'folder');
    expect([made, again].map((p) => path.basename(p.path))).toEqual(['九月', '九月 (2)']);
    expect(again.sha256).toBe(made.sha256);
    for (const [name, text] of [...files, [SUMS, sums] as const])
      expect(readFileSync(path.join(made.path, name), 'utf8')).toBe(text);
    const all = readdirSync(made.path, { recursive: true, withFileTypes: true }).filter((f) => f.isFile());
    expect(all).toHaveLength(files.length + 1 + CLOSING.length);
  });

  test('a folder that is not there is refused; the same package then goes elsewhere', async () => {
    const { id } = await answer(host(), 'package.begin', { name: '改地方', form: 'zip' });
    await answer(host(), 'package.add', { id, path: 'a.txt', base64: base64Of('a') });
    const missing = path.join(host().dataDir, '没有的盘');
    expect(await refusal(host(), 'package.finish', { id, folder: missing, manifest: aDraft, lock: openLock })).toBe(
      'host/not-found',
    );
    const done = await ask(host(), 'package.finish', { id, folder: '', manifest: aDraft, lock: openLock });
    expect(done.ok ? (await readZip(readFileSync(done.value.path))).map(([name]) => name) : done.error).toEqual([
      'a.txt',
      SUMS,
      ...CLOSING,
    ]);
  });

  test('two packages begun at once do not disturb each other', async () => {
    const begun = await Promise.all(['甲包', '乙包'].map((name) => answer(host(), 'package.begin', { name, form: 'zip' })));
    for (const { id } of begun) await answer(host(), 'package.add', { id, path: 'a.txt', base64: base64Of(id) });
    const done = await Promise.all(
      begun.map(({ id }) => answer(host(), 'package.finish', { id, folder: '', manifest: aDraft, lock: openLock })),
    );
    const texts = await Promise.all(done.map(async (d) => (await readZip(readFileSync(d.path)))[0]?.[1]));
    expect(texts).toEqual(begun.map(({ id }) => id));
  });

  test('two packages of one name finished at once both stay', async () => {
    const done = await Promise.all([makePackage(host(), '同时', 'zip'), makePackage(host(), '同时', 'zip')]);
    expect(done.map((d) => path.basename(d.path)).sort()).toEqual(['同时 (2).hallpkg', '同时.hallpkg']);
  });

  test('a cancelled or finished one is gone, with its staging', async () => {
    const { id } = await answer(host(), 'package.begin', { name: '不要了', form: 'zip' });
    await answer(host(), 'package.add', { id, path: 'a.txt', base64: '' });
    await answer(host(), 'package.cancel', { id });
    expect(await refusal(host(), 'package.add', { id, path: 'b.txt', base64: '' })).toBe('host/not-found');
    expect(await refusal(host(), 'package.finish', { id, folder: '', manifest: aDraft, lock: openLock })).toBe('host/not-found');
    expect(readdirSync(path.join(host().dataDir, 'staging'))).not.toContain(id);
    expect(readdirSync(host().exportDir).filter((n) => n.includes('不要了') || n.endsWith('.part'))).toEqual([]);
  });

  describe('paths inside', () => {
    test.each([
      '../a.txt',
      '/a.txt',
      'a//b.txt',
      'a/../../b.txt',
      './a.txt',
      'a/',
      '..\\a.txt',
      'C:\\a.txt',
      'con/a.txt',
      'a/b.',
    ])('%j is refused', async (name) => {
      const { id } = await answer(host(), 'package.begin', { name: '路径', form: 'zip' });
      expect(await refusal(host(), 'package.add', { id, path: name, base64: '' })).toBe('host/bad-input');
      await answer(host(), 'package.cancel', { id });
    });

    test('a path that is taken is refused', async () => {
      const { id } = await answer(host(), 'package.begin', { name: '重复', form: 'folder' });
      await answer(host(), 'package.add', { id, path: 'a.txt', base64: base64Of('1') });
      expect(await refusal(host(), 'package.add', { id, path: 'a.txt', base64: base64Of('2') })).toBe('host/already-exists');
      await answer(host(), 'package.cancel', { id });
    });
  });
}
