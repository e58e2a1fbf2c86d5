// Entry of the Chromium shell: the same application in an installed browser.
import path from 'node:path';
import { readOptions } from '#src/main/options.ts';
import { findBrowser } from './find-browser.ts';
import { type OpenShell, openShell } from './shell.ts';

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Reasons why a browser refuses to be driven, and what to do about them. */
function explain(message: string): string {
  if (/RemoteDebuggingAllowed|remote debugging is disallowed|DevTools remote debugging/i.test(message))
    return '单位的浏览器策略不许打开厅务簿（RemoteDebuggingAllowed=false）。请管理员放开，或安装 Electron 版。';
  return `浏览器没有打开：${message.split('\n')[0] ?? ''}`;
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  const executablePath = findBrowser();
  if (!executablePath) {
    say('没找到 Edge、Chrome 或 Chromium。装好其中一个再打开。 / No Edge, Chrome or Chromium was found.');
    return 2;
  }
  let shell: OpenShell | null;
  try {
    const rendererRoot = path.join(import.meta.dirname, '../renderer');
    shell = await openShell({ ...options, executablePath, rendererRoot, version: __APP_VERSION__ });
  } catch (thrown) {
    say(explain(thrown instanceof Error ? thrown.message : String(thrown)));
    return 1;
  }
  if (!shell) {
    say('厅务簿已经开着，已请它到前面来。 / Already running.');
    return 0;
  }
  const { close } = shell;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void close());
  await shell.closed;
  return 0;
}

process.exit(await main());
