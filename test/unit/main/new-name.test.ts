import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nameWithoutReplacing } from '#src/main/services/new-name.ts';
import { removeFolder, tempFolder } from '#test/support/node-host.ts';

// What link() answers: '' = as the disk does, else the code that it throws (FAT and exFAT say EPERM, some network drives ENOTSUP).
const links = vi.hoisted(() => ({ code: '' }));
vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>();
  const link: typeof fs.link = async (from, to) => {
    if (links.code !== '') throw Object.assign(new Error(links.code), { code: links.code });
    return fs.link(from, to);
  };
  return { ...fs, link };
});

let folder = '';
beforeEach(() => {
  folder = tempFolder('name');
  writeFileSync(path.join(folder, 'new.part'), 'new');
});
afterEach(() => {
  links.code = '';
  removeFolder(folder);
});
const give = (name: string) => nameWithoutReplacing(path.join(folder, 'new.part'), path.join(folder, name));

describe.each(['', 'EPERM', 'ENOTSUP', 'ENOSYS'])('a finished file gets its name (link says “%s”)', (code) => {
  beforeEach(() => {
    links.code = code;
  });
  test('when nobody has it', async () => {
    expect(await give('a')).toBe(true);
    expect(readdirSync(folder)).toEqual(['a']);
    expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('new');
  });
  test('not when somebody has it: that file stays as it is', async () => {
    writeFileSync(path.join(folder, 'a'), 'old');
    expect(await give('a')).toBe(false);
    expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a', 'new.part']);
  });
});
test('a stick that is gone is told, not renamed around', async () => {
  links.code = 'EIO';
  await expect(give('a')).rejects.toMatchObject({ code: 'EIO' });
});
