import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, ask, base64Of, type ContractTarget, refusal } from '#test/support/contract-target.ts';
import { readZip } from '#test/support/read-zip.ts';

const SUMS = '校验清单.txt';
const files: readonly (readonly [string, string])[] = [
  ['01 排班表.html', '<p>排班</p>'],
  ['考勤/02 考勤表.html', '<p>考勤</p>'],
  ['考勤/明细/03.csv', '姓名,天数\n李静,22\n'],
];
const sha = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const sums = files.map(([name, text]) => `${sha(text)}  ${name}\n`).join('');

async function makePackage(host: ContractTarget, name: string, form: 'zip' | 'folder') {
  const { id } = await answer(host, 'package.begin', { name, form });
  for (const [file, text] of files) {
    const written = await answer(host, 'package.add', { id, path: file, base64: base64Of(text) });
    expect(written).toEqual({ path: file, size: Buffer.byteLength(text), sha256: sha(text) });
  }
  return answer(host, 'package.finish', { id, folder: '' });
}

/** The month file and other packages. */
export function packageCases(host: () => ContractTarget): void {
  test('a zip holds the files and a sums file that is right', async () => {
    const made = await makePackage(host(), '2026-09 月报', 'zip');
    const bytes = readFileSync(made.path);
    expect(path.basename(made.path)).toBe('2026-09 月报.zip');
    expect(made.sha256).toBe(sha(bytes));
    expect(await readZip(bytes)).toEqual([...files, [SUMS, sums]]);
    expect(made.files.map((f) => f.path)).toEqual([...files.map(([name]) => name), SUMS]);
  });

  test('the same files give the same bytes, and the first zip stays', async () => {
    const first = await makePackage(host(), '两次', 'zip');
    const second = await makePackage(host(), '两次', 'zip');
    expect(path.basename(second.path)).toBe('两次 (2).zip');
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
    expect(all).toHaveLength(files.length + 1);
  });

  test('a folder that is not there is refused; the same package then goes elsewhere', async () => {
    const { id } = await answer(host(), 'package.begin', { name: '改地方', form: 'zip' });
    await answer(host(), 'package.add', { id, path: 'a.txt', base64: base64Of('a') });
    const missing = path.join(host().dataDir, '没有的盘');
    expect(await refusal(host(), 'package.finish', { id, folder: missing })).toBe('host/not-found');
    const done = await ask(host(), 'package.finish', { id, folder: '' });
    expect(done.ok ? (await readZip(readFileSync(done.value.path))).map(([name]) => name) : done.error).toEqual(['a.txt', SUMS]);
  });

  test('two packages begun at once do not disturb each other', async () => {
    const begun = await Promise.all(['甲包', '乙包'].map((name) => answer(host(), 'package.begin', { name, form: 'zip' })));
    for (const { id } of begun) await answer(host(), 'package.add', { id, path: 'a.txt', base64: base64Of(id) });
    const done = await Promise.all(begun.map(({ id }) => answer(host(), 'package.finish', { id, folder: '' })));
    const texts = await Promise.all(done.map(async (d) => (await readZip(readFileSync(d.path)))[0]?.[1]));
    expect(texts).toEqual(begun.map(({ id }) => id));
  });

  test('two packages of one name finished at once both stay', async () => {
    const done = await Promise.all([makePackage(host(), '同时', 'zip'), makePackage(host(), '同时', 'zip')]);
    expect(done.map((d) => path.basename(d.path)).sort()).toEqual(['同时 (2).zip', '同时.zip']);
  });

  test('a cancelled or finished one is gone, with its staging', async () => {
    const { id } = await answer(host(), 'package.begin', { name: '不要了', form: 'zip' });
    await answer(host(), 'package.add', { id, path: 'a.txt', base64: '' });
    await answer(host(), 'package.cancel', { id });
    expect(await refusal(host(), 'package.add', { id, path: 'b.txt', base64: '' })).toBe('host/not-found');
    expect(await refusal(host(), 'package.finish', { id, folder: '' })).toBe('host/not-found');
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
