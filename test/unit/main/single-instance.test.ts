import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeDataFolder } from '#src/main/chromium/single-instance.ts';
import { removeFolder, tempFolder } from '#test/support/node-host.ts';

type Lock = NonNullable<Awaited<ReturnType<typeof takeDataFolder>>>;
let dataDir = '';
const taken: Lock[] = [];

async function take(folder = dataDir, onSecond: () => void = () => undefined): Promise<Lock | null> {
  const lock = await takeDataFolder(folder, onSecond);
  if (lock) taken.push(lock);
  return lock;
}
const giveBack = (lock: Lock | undefined) => new Promise((resolve) => (lock ? lock.close(resolve) : resolve(null)));

beforeEach(() => {
  dataDir = tempFolder('single');
});
afterEach(async () => {
  for (const lock of taken.splice(0)) await giveBack(lock);
  removeFolder(dataDir);
});

describe('the data folder belongs to one process', () => {
  test('a second start steps back and the first is asked to the front', async () => {
    const asked = vi.fn();
    expect(await take(dataDir, asked)).not.toBeNull();
    expect(await take()).toBeNull();
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
  });

  test('given back, it can be taken again', async () => {
    await giveBack((await take()) ?? undefined);
    taken.length = 0;
    expect(await take()).not.toBeNull();
  });

  test('another folder is another book', async () => {
    const other = path.join(dataDir, '另一本');
    mkdirSync(other);
    expect(await take()).not.toBeNull();
    expect(await take(other)).not.toBeNull();
  });

  test('a folder deeper than a socket’s path may be', async () => {
    const deep = path.join(dataDir, '县政务服务大厅'.repeat(8));
    mkdirSync(deep);
    expect(await take(deep)).not.toBeNull();
    expect(await take(deep)).toBeNull();
  });
});

describe.skipIf(process.platform === 'win32')('after a kill', () => {
  /** A process that listened and was killed leaves its socket behind. */
  function leaveSocket(): void {
    const place = path.join(dataDir, 'hallkeeper.sock');
    const script = 'require("net").createServer().listen(process.argv[1], () => process.kill(process.pid, "SIGKILL"))';
    spawnSync(process.execPath, ['-e', script, place]);
    expect(existsSync(place)).toBe(true);
  }

  test('the socket left behind is replaced', async () => {
    leaveSocket();
    expect(await take()).not.toBeNull();
    expect(await take()).toBeNull();
  });

  test('of several that replace it at once one has it', async () => {
    leaveSocket();
    const all = await Promise.all([take(), take(), take(), take()]);
    expect(all.filter((lock) => lock !== null)).toHaveLength(1);
  });
});
