import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aDraft, openLock } from '#test/contract/cases/packages.ts';
import { answer, base64Of, type ContractTarget, draftOf, refusal } from '#test/support/contract-target.ts';
import { removeFolder, startNodeHost, tempFolder } from '#test/support/node-host.ts';

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!canMount)('a disk of its own (a small tmpfs: Linux, as root)', () => {
  let disk = '';
  let host: ContractTarget;
  beforeEach(() => {
    disk = tempFolder('disk');
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'tmpfs', disk]);
    vi.stubEnv('HALL_MIN_FREE_BYTES', '0');
    host = startNodeHost(path.join(disk, 'data'));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    execFileSync('umount', ['-l', disk]);
    removeFolder(disk);
    await host.close();
  });

  test('full: the entry is refused and leaves no trace; with room again the journal goes on', async () => {
    await answer(host, 'journal.open', {});
    writeFileSync(path.join(disk, 'filler'), Buffer.alloc(64 * 1024));
    let taken = 0;
    let code = 'accepted';
    while (code === 'accepted') {
      code = await refusal(host, 'journal.append', draftOf(taken + 1, '长'.repeat(1000)));
      if (code === 'accepted') taken++;
    }
    expect(code).toBe('host/disk-full');
    expect(taken).toBeGreaterThan(5);
    rmSync(path.join(disk, 'filler'));
    expect((await answer(host, 'journal.append', draftOf(taken + 1))).seq).toBe(taken + 1);
    expect(await answer(host, 'journal.open', {})).toMatchObject({ lastSeq: taken + 1, problems: [] });
  });

  test('full: a file that does not fit is refused, nothing of it stays, and a smaller one fits', async () => {
    const big = base64Of('x'.repeat(200 * 1024));
    expect(await refusal(host, 'file.save', { folder: disk, name: 'a.txt', base64: big })).toBe('host/disk-full');
    const small = await answer(host, 'file.save', { folder: disk, name: 'a.txt', base64: base64Of('y'.repeat(60 * 1024)) });
    expect(path.basename(small.path)).toBe('a.txt');
  });

  test('full: a snapshot that does not fit never appears', async () => {
    const head = { reason: 'daily' as const, seq: 0, hash: '', schema: 1 };
    const { id } = await answer(host, 'snapshot.begin', head);
    const ndjson = JSON.stringify({ id: 'x'.repeat(200 * 1024) });
    expect(await refusal(host, 'snapshot.chunk', { id, table: 'teams', ndjson })).toBe('host/disk-full');
    expect(await answer(host, 'snapshot.list', { folder: '' })).toEqual({ snapshots: [], damaged: 0 });
  });

  test('read-only: every write is refused by that name, what is there can be read', async () => {
    await answer(host, 'journal.open', {});
    await answer(host, 'journal.append', draftOf(1));
    mkdirSync(path.join(disk, 'out'));
    await host.close();
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const again = startNodeHost(path.join(disk, 'data'));
    expect(await answer(again, 'journal.open', {})).toMatchObject({ lastSeq: 1, problems: [] });
    expect(await refusal(again, 'journal.append', draftOf(2))).toBe('host/read-only');
    expect((await answer(again, 'journal.read', { afterSeq: 0, limit: 10 })).entries).toHaveLength(1);
    const folder = path.join(disk, 'out');
    expect(await refusal(again, 'folder.check', { path: folder })).toBe('host/read-only');
    expect(await refusal(again, 'file.save', { folder, name: 'a.txt', base64: '' })).toBe('host/read-only');
    expect(await refusal(again, 'file.save', { folder: '', name: 'a.txt', base64: '' })).toBe('host/read-only');
    expect(await refusal(again, 'backup.mirror', { folder })).toBe('host/read-only');
    const head = { reason: 'daily' as const, seq: 1, hash: '', schema: 1 };
    expect(await refusal(again, 'snapshot.begin', head)).toBe('host/read-only');
    expect(await refusal(again, 'package.begin', { name: '月报', form: 'zip' })).toBe('host/read-only');
  });

  test.each(['zip', 'folder'] as const)(
    'full stick: a package as %s is refused before it is begun, nothing of it stays there',
    async (form) => {
      const elsewhere = startNodeHost(tempFolder('elsewhere'));
      const { id } = await answer(elsewhere, 'package.begin', { name: '月报', form });
      await answer(elsewhere, 'package.add', { id, path: '附件/a.jpg', base64: randomBytes(300 * 1024).toString('base64') });
      const before = readdirSync(disk);
      expect(await refusal(elsewhere, 'package.finish', { id, folder: disk, manifest: aDraft, lock: openLock })).toBe(
        'host/no-room',
      );
      expect(readdirSync(disk)).toEqual(before);
      expect(
        (await answer(elsewhere, 'package.finish', { id, folder: '', manifest: aDraft, lock: openLock })).files,
      ).toHaveLength(5);
      await elsewhere.close();
      removeFolder(elsewhere.dataDir);
    },
  );

  test('a stick that is pulled out before the writing: told by its place, and the same package goes to another', async () => {
    const elsewhere = startNodeHost(tempFolder('elsewhere'));
    const stick = path.join(disk, 'stick');
    mkdirSync(stick);
    const { id } = await answer(elsewhere, 'package.begin', { name: '月报', form: 'zip' });
    await answer(elsewhere, 'package.add', { id, path: 'a.txt', base64: base64Of('a') });
    expect(await answer(elsewhere, 'folder.check', { path: stick })).toMatchObject({});
    rmSync(stick, { recursive: true });
    expect(await refusal(elsewhere, 'package.finish', { id, folder: stick, manifest: aDraft, lock: openLock })).toBe(
      'host/not-found',
    );
    expect((await answer(elsewhere, 'package.finish', { id, folder: '', manifest: aDraft, lock: openLock })).files).toHaveLength(
      5,
    );
    await elsewhere.close();
    removeFolder(elsewhere.dataDir);
  });

  test.each(['zip', 'folder'] as const)('read-only stick: a package as %s is refused there and goes elsewhere', async (form) => {
    const elsewhere = startNodeHost(tempFolder('elsewhere'));
    const { id } = await answer(elsewhere, 'package.begin', { name: '月报', form });
    await answer(elsewhere, 'package.add', { id, path: '考勤/a.txt', base64: base64Of('a') });
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    expect(await refusal(elsewhere, 'package.finish', { id, folder: disk, manifest: aDraft, lock: openLock })).toBe(
      'host/read-only',
    );
    expect((await answer(elsewhere, 'package.finish', { id, folder: '', manifest: aDraft, lock: openLock })).files).toHaveLength(
      5,
    );
    await elsewhere.close();
    removeFolder(elsewhere.dataDir);
  });
});
