import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { receiptCode } from '#src/shared/domain/submission/package/receipt.ts';
import { receiptSchema } from '#src/shared/package/receipt-schema.ts';
import { buildPackage, packageChain, sha256 } from '#test/support/package-builder.ts';
import { packageKey } from '#test/support/package-key.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hall-packages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);
const put = (name: string, data: Uint8Array | string): string => {
  writeFileSync(at(name), data);
  return at(name);
};
/** Standard output is one JSON document whatever happens: parsing it is part of every test here. */
const hall = (...args: string[]) => {
  const done = spawnSync(process.execPath, [path.resolve('scripts/hall.mjs'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { exit: done.status, answer: JSON.parse(done.stdout), err: done.stderr };
};
const [september, october] = packageChain(['2026-09', '2026-10']);
if (!september || !october) throw new Error('a chain of two');
beforeAll(() => {
  for (const p of [september, october]) put(p.name, p.bytes);
  put('bad.hallpkg', october.bytes.subarray(0, 700));
});

describe('hall verify', () => {
  test('sound packages: 0, field for field', () => {
    const { exit, answer } = hall('verify', september.name, october.name, '--json');
    expect([exit, answer.ok, answer.problems]).toEqual([0, true, []]);
    expect(answer.packages[0]).toEqual({
      file: at(september.name),
      ok: true,
      hall: 'LXZW',
      hallName: 'LXZW 政务服务大厅',
      month: '2026-09',
      version: 1,
      keyId: packageKey('LXZW').keyId,
      manifestSha256: september.manifestSha256,
      sha256: sha256(september.bytes),
      encrypted: false,
      rows: { staff: 3, attendance: 6 },
      files: 7,
      problems: [],
    });
  });
  test('one that is not, or is not there: 1, with a sentence', () => {
    const { exit, answer } = hall('verify', september.name, 'bad.hallpkg', 'nowhere.hallpkg');
    expect([exit, answer.ok, answer.packages.map((p: { ok: boolean }) => p.ok)]).toEqual([1, false, [true, false, false]]);
    expect(answer.packages[1].problems).toEqual([
      { code: 'package/truncated', message: '“bad.hallpkg”不完整，后面缺了一截。请大厅重新拷一次。' },
    ]);
    expect(answer.packages[2].problems[0].code).toBe('package/no-file');
  });
  test('a note is told and changes nothing', () => {
    const { exit, answer } = hall('verify', october.name);
    expect([exit, answer.ok, answer.packages[0].ok]).toEqual([0, true, true]);
    expect(answer.problems).toEqual([
      {
        file: at(october.name),
        code: 'package/chain-gap',
        note: true,
        message: 'LXZW 2026-10 第 1 版之前的一份（2026-09 第 1 版）不在这里，接不上前面。',
      },
    ]);
  });
  test('typed wrongly: 2, the usage on standard error', () => {
    for (const args of [[], ['--all'], [september.name, '--out', 'x'], [september.name, '--keys']]) {
      const { exit, answer, err } = hall('verify', ...args);
      expect([exit, answer.ok, answer.problems[0].code]).toEqual([2, false, 'package/usage']);
      expect(err).toContain('verify FILE');
    }
  });
  test('known keys', () => {
    const keys = (keyId: string) =>
      put('keys.json', JSON.stringify({ format: 'hallkeeper-keys/1', keys: [{ hall: 'LXZW', keyId }] }));
    keys(packageKey('LXZW').keyId);
    expect(hall('verify', september.name, '--keys', 'keys.json').exit).toBe(0);
    keys('0123456789abcdef');
    const { exit, answer } = hall('verify', september.name, '--keys', 'keys.json');
    expect([exit, answer.packages[0].problems[0].code]).toEqual([1, 'package/foreign-key']);
    expect(hall('verify', september.name, '--keys', 'nowhere.json')).toMatchObject({
      exit: 1,
      answer: { problems: [{ code: 'package/no-file' }] },
    });
    put('keys.json', '[]');
    expect(hall('verify', september.name, '--keys', 'keys.json')).toMatchObject({
      exit: 1,
      answer: { problems: [{ code: 'package/no-keys' }] },
    });
  });
  test('an encrypted package with an identity file as age-keygen writes it, or a passphrase file', async () => {
    const identity = await generateX25519Identity();
    const toKey = new Encrypter();
    toKey.addRecipient(await identityToRecipient(identity));
    const name = `${september.name}.age`;
    put(name, await toKey.encrypt(new Uint8Array(september.bytes)));
    expect(hall('verify', name).answer.packages[0]).toMatchObject({
      encrypted: true,
      hall: null,
      problems: [{ code: 'package/encrypted' }],
    });
    put('identity.txt', `# created: 2026-11-23T10:00:00+08:00\r\n# public key: age1…\r\n${identity}\r\n`);
    expect(hall('verify', name, '--identity', 'identity.txt')).toMatchObject({
      exit: 0,
      answer: { packages: [{ encrypted: true, hall: 'LXZW' }] },
    });
    const toWord = new Encrypter();
    toWord.setScryptWorkFactor(10);
    toWord.setPassphrase('一句 口令');
    put(name, await toWord.encrypt(new Uint8Array(september.bytes)));
    put('word.txt', '一句 口令\r\n');
    expect(hall('verify', name, '--passphrase-file', 'word.txt').exit).toBe(0);
  });
});

describe('hall receipt', () => {
  test('for a sound package: 0, and the code that is read over the telephone', async () => {
    const { exit, answer } = hall('receipt', october.name, '--by', '王科长');
    expect(exit).toBe(0);
    expect(receiptSchema.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      hall: { code: 'LXZW', name: 'LXZW 政务服务大厅' },
      month: '2026-10',
      manifestSha256: october.manifestSha256,
      packageSha256: sha256(october.bytes),
      accepted: true,
      problems: [],
      by: '王科长',
    });
    expect(answer.receivedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    expect(answer.code).toBe(await receiptCode(answer, (text) => createHash('sha256').update(text).digest('hex')));
  });
  test('for one that is not: 1, with the reasons', () => {
    const changed = buildPackage({ manifest: (m) => ({ ...m, keyId: '0'.repeat(16) }) });
    put('LXZW_2026-11_v3.hallpkg', changed.bytes);
    const { exit, answer } = hall('receipt', 'LXZW_2026-11_v3.hallpkg');
    expect([exit, answer.accepted, answer.problems.map((p: { code: string }) => p.code)]).toEqual([
      1,
      false,
      ['package/name-differs', 'package/bad-signature'],
    ]);
    expect(receiptSchema.safeParse(answer).success).toBe(true);
    expect(hall('receipt', 'bad.hallpkg')).toMatchObject({
      exit: 1,
      answer: { accepted: false, code: '', packageSha256: expect.any(String) },
    });
    expect(hall('receipt')).toMatchObject({ exit: 2, answer: { accepted: false } });
    expect(hall('receipt', october.name, september.name).exit).toBe(2);
  });
});

describe('hall combine', () => {
  test('0 when all were taken, 1 when one was not, 2 when typed wrongly', () => {
    mkdirSync(at('in'));
    put('in/a.hallpkg', september.bytes);
    const { exit, answer } = hall('combine', 'in', '--out', 'lake');
    expect([exit, Object.keys(answer)]).toEqual([
      0,
      ['ok', 'halls', 'months', 'packages', 'tables', 'tooLong', 'removed', 'out', 'problems'],
    ]);
    expect(answer).toMatchObject({
      ok: true,
      halls: 1,
      months: 1,
      tables: { attendance: { rows: 6, parts: 1 } },
      out: at('lake'),
    });
    expect(readdirSync(at('lake')).sort()).toEqual(['packages.json', 'summary.txt', 'tables', '汇总表.xlsx']);
    put('in/b.hallpkg', 'nothing');
    const second = hall('combine', 'in', '--out', 'lake');
    expect([second.exit, second.answer.packages.map((p: { outcome: string }) => p.outcome)]).toEqual([
      1,
      ['combined', 'refused'],
    ]);
    expect(hall('combine', 'nowhere', '--out', 'lake')).toMatchObject({
      exit: 1,
      answer: { ok: false, problems: [{ code: 'package/no-folder' }] },
    });
    expect(hall('combine', 'in')).toMatchObject({ exit: 2, answer: { ok: false } });
    expect(hall('combine', 'in', 'in', '--out', 'lake').exit).toBe(2);
  });
});
