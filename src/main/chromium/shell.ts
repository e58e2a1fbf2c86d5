import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import log from 'electron-log/node';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { makeDispatch } from '#src/main/dispatch.ts';
import { makeHostClock } from '#src/main/services/clock.ts';
import { exportFolder } from '#src/main/services/folders.ts';
import { makeHostServices, type RunningHost } from '#src/main/services/host-services.ts';
import { serve } from '#src/main/services/serve.ts';
import { HALL_ORIGIN } from '#src/shared/host/port.ts';
import { browserArgs, isRoot } from './browser-args.ts';
import { makePdfBrowser } from './pdf-browser.ts';
import { takeDataFolder } from './single-instance.ts';

export interface ChromiumOptions {
  readonly dataDir: string;
  readonly rendererRoot: string;
  readonly executablePath: string;
  readonly version: string;
  readonly headless: boolean;
  readonly exportDir?: string;
  readonly now?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface OpenShell {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Settles when the window is closed or the browser is gone. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

/** A launch that hangs (about 1 of 300 after a kill) is given up after this and tried once more, ms. */
const LAUNCH_TIMEOUT = 20_000;

/** Opens the book in an installed browser, driven over a pipe. Null when another instance has the data folder. */
export async function openShell(options: ChromiumOptions): Promise<OpenShell | null> {
  const { dataDir, headless, executablePath } = options;
  await mkdir(dataDir, { recursive: true });
  log.transports.file.resolvePathFn = () => path.join(dataDir, 'logs', 'hallkeeper.log');
  log.transports.console.level = false;
  const current: { page?: Page } = {};
  const lock = await takeDataFolder(dataDir, () => void current.page?.bringToFront());
  if (!lock) return null;
  const pdf = makePdfBrowser(executablePath);
  const context = await launch(options);
  const host = makeHostServices({
    dataDir,
    exportDir: options.exportDir ?? exportFolder(dataDir),
    clock: makeHostClock(options.now ?? ''),
    parts: {
      shell: 'chromium',
      version: options.version,
      headless,
      makePdf: pdf.print,
      pickFolder: null,
      quit: () => void context.close(),
      log: (level, message) => log[level](message),
    },
  });
  const closed = new Promise<void>((resolve) => {
    context.on('close', () => {
      void Promise.allSettled([host.close(), pdf.close()]).then(() => lock.close(() => resolve()));
    });
  });
  current.page = await connect(context, host, options.rendererRoot);
  return { context, page: current.page, closed, close: () => context.close().then(() => closed) };
}

async function launch(options: ChromiumOptions): Promise<BrowserContext> {
  const start = () =>
    chromium.launchPersistentContext(path.join(options.dataDir, 'profile'), {
      executablePath: options.executablePath,
      headless: options.headless,
      viewport: options.viewport ?? (options.headless ? { width: 1440, height: 900 } : null),
      chromiumSandbox: !isRoot(),
      acceptDownloads: true,
      locale: 'zh-CN',
      timeout: LAUNCH_TIMEOUT,
      ignoreDefaultArgs: ['--enable-automation'],
      args: ['--app=data:text/html;charset=utf-8,<title>厅务簿</title>', '--window-size=1440,900', ...browserArgs()],
    });
  try {
    return await start();
  } catch (thrown) {
    log.warn(`launch tried again: ${thrown instanceof Error ? thrown.message.slice(0, 300) : ''}`);
    return start();
  }
}

/** Answers the origin, hands out the bridge to its top frame only, then opens it. */
async function connect(context: BrowserContext, host: RunningHost, root: string): Promise<Page> {
  const dispatch = makeDispatch(host.services);
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.protocol === 'blob:' || url.protocol === 'data:') return route.continue();
    if (url.origin !== HALL_ORIGIN || route.request().method() !== 'GET') return route.abort('blockedbyclient');
    return route.fulfill(await serve(root, url));
  });
  await context.exposeBinding('__hallCall', async ({ frame }, method: unknown, input: unknown) => {
    const trusted = frame.parentFrame() === null && new URL(frame.url()).origin === HALL_ORIGIN;
    return trusted ? dispatch(method, input) : { ok: false, error: { code: 'host/wrong-origin' } };
  });
  await context.addInitScript(() => {
    const binding: unknown = Reflect.get(globalThis, '__hallCall');
    if (typeof binding !== 'function') return;
    const call = (method: string, input: unknown): unknown => binding(method, input);
    Object.defineProperty(globalThis, 'hall', { value: Object.freeze({ call }) });
  });
  const page = context.pages()[0] ?? (await context.newPage());
  // Without a listener native dialogs would be dismissed at once.
  page.on('dialog', () => undefined);
  page.on('close', () => void context.close().catch(() => undefined));
  page.on('crash', () => {
    log.error('the page crashed and is opened again');
    void page.reload().catch(() => context.close());
  });
  await page.goto(`${HALL_ORIGIN}/`);
  return page;
}
