import path from 'node:path';
import log from 'electron-log/node';
import { type BrowserContext, chromium } from 'playwright-core';
import { browserArgs, isRoot } from './browser-args.ts';

export interface LaunchOptions {
  readonly dataDir: string;
  readonly executablePath: string;
  readonly headless: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A launch that hangs (about 1 of 300 after a kill) is given up after this and tried once more, ms. */
const LAUNCH_TIMEOUT = 20_000;

/** What a browser says whose administrator does not let it be driven. */
const POLICY = /RemoteDebuggingAllowed|remote debugging is disallowed/i;
export const isPolicyRefusal = (message: string): boolean => POLICY.test(message);

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** Opens the browser's window on the book's own profile. Tried twice; a policy is not argued with. */
export async function launchWindow(options: LaunchOptions): Promise<BrowserContext> {
  try {
    return await launch(options);
  } catch (thrown) {
    if (isPolicyRefusal(messageOf(thrown))) throw thrown;
    log.warn(`launch tried again: ${messageOf(thrown).slice(0, 300)}`);
    return launch(options);
  }
}

const launch = (options: LaunchOptions): Promise<BrowserContext> =>
  chromium.launchPersistentContext(path.join(options.dataDir, 'profile'), {
    executablePath: options.executablePath,
    headless: options.headless,
    viewport: options.viewport ?? (options.headless ? { width: 1440, height: 900 } : null),
    chromiumSandbox: !isRoot(),
    acceptDownloads: true,
    locale: 'zh-CN',
    timeout: LAUNCH_TIMEOUT,
    // The shell ends by itself, after its last write; the library's own handlers would not wait for that.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--app=data:text/html;charset=utf-8,<title>厅务簿</title>', '--window-size=1440,900', ...browserArgs()],
  });
