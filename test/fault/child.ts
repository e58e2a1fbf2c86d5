// The process that is killed: shell, host and page. Speaks JSON lines with the test.
import path from 'node:path';
import { createInterface } from 'node:readline';
import { findBrowser } from '#src/main/chromium/find-browser.ts';
import { openShell } from '#src/main/chromium/shell.ts';

const [dataDir = '', rendererRoot = ''] = process.argv.slice(2);
const say = (message: object): void => {
  process.stdout.write(`${JSON.stringify(message)}\n`);
};
const shell = await openShell({
  dataDir,
  rendererRoot: path.resolve(rendererRoot),
  executablePath: findBrowser() ?? '',
  version: 'fault',
  headless: true,
});
if (!shell) {
  say({ event: 'second' });
  process.exit(3);
}
const { page } = shell;
page.on('console', (message) => {
  const acknowledged = /^ACK (\d+)$/.exec(message.text());
  if (acknowledged) say({ event: 'ack', n: Number(acknowledged[1]) });
});
await page.locator('body[data-ready=yes]').waitFor({ state: 'attached' });
say({ event: 'ready' });

for await (const line of createInterface({ input: process.stdin })) {
  const { id, call, args } = JSON.parse(line) as { id: number; call: string; args: unknown[] };
  if (call === 'stop') break;
  const run = page.evaluate(
    ([name, list]) => {
      const fault: unknown = Reflect.get(window, 'fault');
      const method: unknown = typeof fault === 'object' && fault !== null ? Reflect.get(fault, String(name)) : undefined;
      return typeof method === 'function' ? method(...(list as unknown[])) : null;
    },
    [call, args] as const,
  );
  void run.then(
    (value: unknown) => say({ event: 'done', id, value }),
    (error: unknown) => say({ event: 'done', id, error: String(error) }),
  );
}
await shell.close();
process.exit(0);
