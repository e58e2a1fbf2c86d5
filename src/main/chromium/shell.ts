import { mkdir } from 'node:fs/promises';
import type net from 'node:net';
import path from 'node:path';
import log from 'electron-log/node';
import type { BrowserContext, Page } from 'playwright-core';
import { type Door, makeDoor } from '#src/main/dispatch.ts';
import { makeHostClock } from '#src/main/services/clock.ts';
import { exportFolder } from '#src/main/services/folders.ts';
import { makeHostServices } from '#src/main/services/host-services.ts';
import { HALL_ORIGIN } from '#src/shared/host/port.ts';
import { exposeHost, keepOneWindow, serveOrigin } from './bridge.ts';
import { type LaunchOptions, launchWindow } from './launch.ts';
import { makePdfBrowser, type PdfBrowser } from './pdf-browser.ts';
import { takeDataFolder } from './single-instance.ts';

export interface ChromiumOptions extends LaunchOptions {
  readonly rendererRoot: string;
  readonly version: string;
  readonly exportDir?: string;
  readonly now?: string;
}

export interface OpenShell {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Settles when the window is gone and everything that was asked for is on disk. `crashed` = nobody closed it. */
  readonly closed: Promise<'closed' | 'crashed'>;
  readonly close: () => Promise<void>;
}

/** Opens the book in an installed browser, driven over a pipe. Null when another instance has the data folder. */
export async function openShell(options: ChromiumOptions): Promise<OpenShell | null> {
  const { dataDir } = options;
  await mkdir(dataDir, { recursive: true });
  log.transports.file.resolvePathFn = () => path.join(dataDir, 'logs', 'hallkeeper.log');
  log.transports.console.level = false;
  const current: { page?: Page } = {};
  const lock = await takeDataFolder(dataDir, () => void current.page?.bringToFront().catch(() => undefined));
  if (!lock) return null;
  const pdf = makePdfBrowser(options.executablePath);
  let context: BrowserContext | undefined;
  try {
    context = await launchWindow(options);
    const door = makeDoor(makeHost(options, pdf, context));
    const page = keepOneWindow(context) ?? (await context.newPage());
    const closed = untilClosed(context, page, () => tidyUp(door, pdf, lock));
    current.page = page;
    await serveOrigin(context, options.rendererRoot);
    await exposeHost(context, door.call);
    await page.goto(`${HALL_ORIGIN}/`);
    log.info(`opened: version ${options.version}, ${options.executablePath} ${context.browser()?.version() ?? ''}`);
    const open = context;
    return { context, page, closed, close: () => open.close().then(() => closed.then(() => undefined)) };
  } catch (thrown) {
    await context?.close();
    await new Promise((resolve) => lock.close(resolve));
    throw thrown;
  }
}

function makeHost(options: ChromiumOptions, pdf: PdfBrowser, context: BrowserContext) {
  const { dataDir, version, headless } = options;
  return makeHostServices({
    dataDir,
    exportDir: options.exportDir ?? exportFolder(dataDir),
    clock: makeHostClock(options.now ?? ''),
    parts: {
      shell: 'chromium',
      version,
      headless,
      makePdf: pdf.print,
      pickFolder: null,
      quit: () => void context.close().catch(() => undefined),
      log: (level, message) => log[level](message),
    },
  });
}

/** The data folder is given free last, so that no second process writes while this one still does. */
async function tidyUp(door: Door, pdf: PdfBrowser, lock: net.Server): Promise<void> {
  await Promise.allSettled([door.close(), pdf.close()]);
  await new Promise((resolve) => lock.close(resolve));
}

/** A browser that goes away takes its page along in the same moment; a window that a person closes goes first. */
function untilClosed(context: BrowserContext, page: Page, tidy: () => Promise<void>): OpenShell['closed'] {
  let crashed = false;
  page.on('crash', () => {
    crashed = true;
    log.error('the page crashed');
    void context.close().catch(() => undefined);
  });
  page.on('close', () => {
    setImmediate(() => {
      if (context.browser()?.isConnected() === false) {
        crashed = true;
        log.error('the browser went away');
      } else void context.close().catch(() => undefined);
    });
  });
  return new Promise((resolve) => {
    context.on('close', () => {
      void tidy().then(() => setImmediate(() => resolve(crashed ? 'crashed' : 'closed')));
    });
  });
}
