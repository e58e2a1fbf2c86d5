// Entry of the Chromium shell: the same application in an installed browser.
import path from 'node:path';
import { readOptions } from '#src/main/options.ts';
import { findBrowser } from './find-browser.ts';
import { isPolicyRefusal } from './launch.ts';
import { type ChromiumOptions, type OpenShell, openShell } from './shell.ts';

/** A browser that goes away again sooner than this is not opened again, ms. */
const STEADY_MS = 60_000;

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Reasons why a browser refuses to be driven, and what to do about them. */
function explain(message: string): string {
  if (isPolicyRefusal(message))
    return '单位的浏览器策略不许打开厅务簿（RemoteDebuggingAllowed=false）。请管理员放开，或安装 Electron 版。 / A policy of this browser (RemoteDebuggingAllowed=false) does not let Hallkeeper open.';
  return `浏览器没有打开：${message.split('\n')[0] ?? ''} / The browser did not open.`;
}

/** Opens the window, and once more when the browser went away by itself. Gives the exit code. */
async function keepOpen(options: ChromiumOptions): Promise<number> {
  let open: OpenShell | null = null;
  let ending = false;
  /** A window that is just being opened is closed as soon as it is there; who asks twice does not wait. */
  const end = () => {
    if (open) void open.close();
    else if (ending) process.exit(130);
    ending = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  for (let lastCrash = Number.NEGATIVE_INFINITY; ; lastCrash = performance.now()) {
    open = await openShell(options);
    if (!open) {
      say('厅务簿已经开着，已请它到前面来。 / Hallkeeper is open already and was asked to come to the front.');
      return 0;
    }
    if (ending) void open.close();
    if ((await open.closed) === 'closed' || ending) return 0;
    open = null;
    say('浏览器意外关闭，已存的数据都在。 / The browser closed unexpectedly; everything saved is there.');
    if (performance.now() - lastCrash < STEADY_MS) return 1;
  }
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const executablePath = findBrowser();
  if (!executablePath) {
    say('没找到 Edge、Chrome 或 Chromium。装好其中一个再打开。 / No Edge, Chrome or Chromium was found.');
    return 2;
  }
  const rendererRoot = path.join(import.meta.dirname, '../renderer');
  try {
    return await keepOpen({ ...options, executablePath, rendererRoot, version: __APP_VERSION__ });
  } catch (thrown) {
    say(explain(thrown instanceof Error ? thrown.message : String(thrown)));
    return 1;
  }
}

process.exit(await main());
