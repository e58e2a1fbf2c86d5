import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { exportFolder, listFolders } from '#src/main/services/folders.ts';
import { asHostError } from '#src/main/services/host-result.ts';
import { removeFolder, tempFolder } from '#test/support/node-host.ts';

let home = '';
beforeEach(() => {
  home = tempFolder('home');
  vi.spyOn(os, 'homedir').mockReturnValue(home);
  vi.stubEnv('HALL_EXPORT_DIR', '');
});
afterEach(() => {
  removeFolder(home);
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('where exports go', () => {
  test.each(['Documents', '文档'])('below %s where there is one', (name) => {
    mkdirSync(path.join(home, name));
    expect(exportFolder('/data')).toBe(path.join(home, name, '厅务簿'));
  });
  test('beside the data where there is none', () => {
    expect(exportFolder('/data')).toBe(path.join('/data', 'exports'));
  });
  test('where the environment says', () => {
    mkdirSync(path.join(home, 'Documents'));
    vi.stubEnv('HALL_EXPORT_DIR', '/srv/out');
    expect(exportFolder('/data')).toBe(path.resolve('/srv/out'));
  });
});

test('the folders offered begin with the exports and are there', async () => {
  mkdirSync(path.join(home, '文档'));
  const listed = await listFolders(exportFolder('/data'));
  const folders = listed.ok ? listed.value.folders : [];
  expect(folders.map((f) => [f.kind, f.path]).slice(0, 2)).toEqual([
    ['exports', path.join(home, '文档', '厅务簿')],
    ['documents', path.join(home, '文档')],
  ]);
});

describe('what a system says becomes a sentence with its place', () => {
  test.each([
    ['ENOSPC', 'host/disk-full'],
    ['EROFS', 'host/read-only'],
    ['EACCES', 'host/read-only'],
    ['EBUSY', 'host/file-in-use'],
    ['ENOENT', 'host/not-found'],
    ['ENODEV', 'host/drive-gone'],
    ['EIO', 'host/drive-gone'],
    ['ENOTEMPTY', 'host/already-exists'],
  ])('%s', (code, expected) => {
    const thrown = Object.assign(new Error(code), { code });
    expect(asHostError(thrown, 'E:\\月报')).toEqual({ code: expected, detail: { path: 'E:\\月报' } });
  });
  test('anything else keeps its message for the log', () => {
    expect(asHostError('odd', 'x')).toEqual({ code: 'host/internal', detail: { path: 'x', message: 'odd' } });
  });
});
