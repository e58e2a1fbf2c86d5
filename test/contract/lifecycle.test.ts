import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '#src/main/chromium/find-browser.ts';
import { type OpenShell, openShell } from '#src/main/chromium/shell.ts';
import { answer, draftOf } from '#test/support/contract-target.ts';
import { removeFolder, startNodeHost, tempFolder } from '#test/support/node-host.ts';
import { callThrough } from '#test/support/page-call.ts';

let dataDir = '';
const children: ChildProcess[] = [];
const shells: OpenShell[] = [];

beforeEach(() => {
  dataDir = tempFolder('life');
  vi.stubEnv('HALL_MIN_FREE_BYTES', '0');
});
afterEach(async () => {
  for (const shell of shells.splice(0)) await shell.close().catch(() => undefined);
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await vi.waitFor(() => expect(browsers()).toEqual([]), 10_000);
  removeFolder(dataDir);
  vi.unstubAllEnvs();
});

/** Process ids of the browsers on this test's profile; no other browser of the machine is looked at. */
function browsers(): number[] {
  const profile = `--user-data-dir=${path.join(dataDir, 'profile')}`;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return args.includes(profile) && !args.some((arg) => arg.startsWith('--type='));
      } catch {
        return false;
      }
    })
    .map(Number);
}

async function open(): Promise<OpenShell> {
  const shell = await openShell({
    dataDir,
    exportDir: path.join(dataDir, 'exports'),
    rendererRoot: path.resolve(import.meta.dirname, '../support/blank-renderer'),
    executablePath: findBrowser() ?? '',
    version: 'contract',
    headless: true,
  });
  if (!shell) throw new Error('another instance has the folder');
  shells.push(shell);
  return shell;
}

describe('a window of the Chromium shell', () => {
  test('closed with writes in flight: what was asked for is whole on disk before the folder is given free', async () => {
    const shell = await open();
    const host = { raw: callThrough(shell.page) };
    await answer(host, 'journal.open', {});
    await shell.page.evaluate(
      (draft) => {
        const hall: unknown = Reflect.get(globalThis, 'hall');
        const call: unknown = typeof hall === 'object' && hall !== null ? Reflect.get(hall, 'call') : undefined;
        if (typeof call !== 'function') throw new Error('no host');
        for (let seq = 1; seq <= 200; seq++) void call('journal.append', { ...JSON.parse(draft), seq });
      },
      JSON.stringify(draftOf(1)),
    );
    await shell.close();
    const after = startNodeHost(dataDir);
    const { lastSeq, problems } = await answer(after, 'journal.open', {});
    expect(problems).toEqual([]);
    expect(lastSeq).toBe(200);
    await after.close();
  });

  test('closed by the page itself, it says so and the folder is free', async () => {
    const shell = await open();
    // The page may be gone before its answer is there.
    void callThrough(shell.page)('app.quit', {}).catch(() => undefined);
    expect(await shell.closed).toBe('closed');
    await (await open()).close();
  });

  test('a window shut by the person is no crash', async () => {
    const shell = await open();
    await shell.page.close();
    expect(await shell.closed).toBe('closed');
  });

  test('opens no other window and leads nowhere else', async () => {
    const shell = await open();
    const popup = shell.context.waitForEvent('page');
    await shell.page.evaluate(() => void window.open('about:blank'));
    const other = await popup;
    if (!other.isClosed()) await other.waitForEvent('close');
    expect(shell.context.pages()).toEqual([shell.page]);
    await expect(shell.page.goto('https://example.invalid/')).rejects.toThrow(/ERR_BLOCKED_BY_CLIENT/);
  });

  test.skipIf(process.platform !== 'linux')('a browser that goes away is called a crash', async () => {
    const shell = await open();
    for (const pid of browsers()) process.kill(pid, 'SIGKILL');
    expect(await shell.closed).toBe('crashed');
    await (await open()).close();
  });

  test('a page that crashes is called a crash', async () => {
    const shell = await open();
    const session = await shell.context.newCDPSession(shell.page);
    session.send('Page.crash').catch(() => undefined);
    expect(await shell.closed).toBe('crashed');
  });
});

/** The program as `npm start` runs it, headless, with what it said so far. */
function startProgram(): { readonly child: ChildProcess; readonly said: () => string; readonly ended: Promise<number | null> } {
  const entry = path.resolve(import.meta.dirname, '../../src/main/chromium/index.ts');
  const child = spawn(
    process.execPath,
    ['--import', 'data:text/javascript,globalThis.__APP_VERSION__="contract"', entry, '--headless', '--data', dataDir],
    { env: { ...process.env, HALL_EXPORT_DIR: path.join(dataDir, 'exports') } },
  );
  children.push(child);
  let text = '';
  child.stderr.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  return { child, said: () => text, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

const socket = () => path.join(dataDir, 'hallkeeper.sock');
/** Times that the window was opened, as the program's own log says. */
const opened = () =>
  readFileSync(path.join(dataDir, 'logs/hallkeeper.log'), 'utf8').match(/opened: version contract/g)?.length ?? 0;
const isOpen = (times = 1) => vi.waitFor(() => expect(opened()).toBe(times), { timeout: 20_000, interval: 50 });

describe.skipIf(process.platform !== 'linux')('the program', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s: ends tidily, browser and socket gone', async (signal) => {
    const { child, ended } = startProgram();
    await isOpen();
    child.kill(signal);
    expect(await ended).toBe(0);
    expect(browsers()).toEqual([]);
    expect(existsSync(socket())).toBe(false);
  });

  test('asked to end while the window is being opened, it ends as tidily', async () => {
    const { child, ended } = startProgram();
    await vi.waitFor(() => expect(existsSync(socket())).toBe(true), { timeout: 20_000, interval: 20 });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(browsers()).toEqual([]);
  });

  test('a second start says that it is open already, and ends well', async () => {
    startProgram();
    await isOpen();
    const second = startProgram();
    expect(await second.ended).toBe(0);
    expect(second.said()).toContain('厅务簿已经开着');
  });

  test('a browser that goes away is opened once more; at the second time the program ends and says so', async () => {
    const { said, ended } = startProgram();
    await isOpen();
    for (const pid of browsers()) process.kill(pid, 'SIGKILL');
    await isOpen(2);
    for (const pid of browsers()) process.kill(pid, 'SIGKILL');
    expect(await ended).toBe(1);
    expect(said().match(/浏览器意外关闭/g)).toHaveLength(2);
  });
});
