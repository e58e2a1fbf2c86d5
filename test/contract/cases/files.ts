import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { answer, base64Of, type ContractTarget, refusal } from '#test/support/contract-target.ts';

/** Names that must not lead out of the folder, open a device or be refused by a system. */
const hostile = [
  '../../etc/passwd',
  '/etc/passwd',
  '..',
  '.',
  '/',
  '..\\..\\boot.ini',
  'CON',
  'nul.txt',
  'a:b*c?"<d>|.pdf',
  '月报.pdf. . ',
  'line\nbreak\u0000.txt',
  '\u202Efdp.exe',
  '名'.repeat(180),
  `${'名'.repeat(170)}.xlsx`,
];
const refusedByWindows = /[<>:"/\\|?*]|\p{Cc}|\p{Cf}|[. ]$|^(con|nul)(\.|$)/iu;

/** Files that the person saves. */
export function fileCases(host: () => ContractTarget): void {
  test('a saved file has the bytes and the sum that were given', async () => {
    const saved = await answer(host(), 'file.save', { folder: '', name: '九月排班.txt', base64: base64Of('早班\n') });
    const bytes = readFileSync(saved.path);
    expect(saved.path).toBe(path.join(host().exportDir, '九月排班.txt'));
    expect(bytes.toString()).toBe('早班\n');
    expect(saved).toMatchObject({ size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
  });

  test('a taken name gets (2), then (3); what was there stays', async () => {
    const names = [];
    for (const text of ['一', '二', '三'])
      names.push((await answer(host(), 'file.save', { folder: '', name: '月报.v1.txt', base64: base64Of(text) })).path);
    expect(names.map((n) => path.basename(n))).toEqual(['月报.v1.txt', '月报.v1 (2).txt', '月报.v1 (3).txt']);
    expect(names.map((n) => readFileSync(n, 'utf8'))).toEqual(['一', '二', '三']);
  });

  test('two saves of one name at once make two files', async () => {
    const both = await Promise.all(
      ['甲', '乙'].map((text) => answer(host(), 'file.save', { folder: '', name: '同名.txt', base64: base64Of(text) })),
    );
    expect(both.map((f) => readFileSync(f.path, 'utf8'))).toEqual(['甲', '乙']);
  });

  test.each(hostile)('a hostile name stays a plain file of the folder: %j', async (name) => {
    const { path: file } = await answer(host(), 'file.save', { folder: '', name, base64: base64Of('x') });
    expect(path.dirname(file)).toBe(host().exportDir);
    expect(path.basename(file)).not.toMatch(refusedByWindows);
    expect(Buffer.byteLength(path.basename(file))).toBeLessThanOrEqual(255);
    expect(readFileSync(file, 'utf8')).toBe('x');
  });

  test('a long name keeps its ending', async () => {
    const name = `${'厅'.repeat(120)}.xlsx`;
    expect((await answer(host(), 'file.save', { folder: '', name, base64: '' })).path).toMatch(/厅\.xlsx$/);
  });

  test('nothing half-written is left beside', async () => {
    expect(readdirSync(host().exportDir).filter((n) => n.endsWith('.part'))).toEqual([]);
  });

  test('a folder that is not there is refused and not made', async () => {
    const folder = path.join(host().dataDir, '不在');
    expect(await refusal(host(), 'folder.check', { path: folder })).toBe('host/not-found');
    expect(await refusal(host(), 'file.save', { folder, name: 'a.txt', base64: '' })).toBe('host/not-found');
    expect(await refusal(host(), 'file.reveal', { path: path.join(folder, 'a.txt') })).toBe('host/not-found');
    expect(await refusal(host(), 'folder.check', { path: folder })).toBe('host/not-found');
  });

  test('a folder that is there says how much room it has', async () => {
    expect((await answer(host(), 'folder.check', { path: host().dataDir })).freeBytes).toBeGreaterThan(0);
    const { folders } = await answer(host(), 'folder.list', {});
    expect(folders[0]).toMatchObject({ kind: 'exports', path: host().exportDir });
  });
}
