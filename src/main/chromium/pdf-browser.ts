import { type Browser, chromium } from 'playwright-core';
import { browserArgs, isRoot } from './browser-args.ts';

/** How long the hidden browser stays warm for the next form of a batch, ms. */
const IDLE_MS = 30_000;
const LAUNCH_TIMEOUT = 20_000;
/** A register of 500 people takes about ten seconds; a page that hangs must not hold the person up for ever, ms. */
const PRINT_TIMEOUT = 120_000;

export interface PdfBrowser {
  /** PDF bytes of a self-contained document. Rejects when it cannot be printed. */
  readonly print: (html: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Prints HTML in a hidden browser: no scripts, no network. One is kept for a batch, then closed. */
export function makePdfBrowser(executablePath: string): PdfBrowser {
  let browser: Promise<Browser> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let printing = 0;
  const close = async () => {
    clearTimeout(timer);
    const open = browser;
    browser = null;
    await (await open?.catch(() => null))?.close();
  };
  /** The warm one, or a new one when there is none, it did not start or it went away. */
  const warm = (): Promise<Browser> => {
    if (browser) return browser;
    const mine = launch(executablePath);
    const forget = () => {
      if (browser === mine) browser = null;
    };
    mine.then((b) => b.on('disconnected', forget), forget);
    browser = mine;
    return mine;
  };
  /** A form whose browser went away while it was printed is printed once more. */
  const printIn = async (first: Browser, html: string): Promise<Uint8Array> => {
    try {
      return await printPage(first, html);
    } catch (thrown) {
      if (first.isConnected()) throw thrown;
      browser = null;
      return printPage(await warm(), html);
    }
  };
  const print = async (html: string): Promise<Uint8Array> => {
    clearTimeout(timer);
    printing++;
    try {
      return await printIn(await warm(), html);
    } finally {
      printing--;
      if (printing === 0) timer = setTimeout(() => void close(), IDLE_MS).unref();
    }
  };
  return { print, close };
}

const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    chromiumSandbox: !isRoot(),
    timeout: LAUNCH_TIMEOUT,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: browserArgs(),
  });

async function printPage(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage({ javaScriptEnabled: false, offline: true, serviceWorkers: 'block' });
  const late = setTimeout(() => void page.context().close(), PRINT_TIMEOUT);
  try {
    await page.route('**/*', (route) => route.abort('blockedbyclient'));
    await page.setContent(html, { waitUntil: 'load', timeout: PRINT_TIMEOUT });
    return await page.pdf({ preferCSSPageSize: true, printBackground: true });
  } finally {
    clearTimeout(late);
    await page.context().close();
  }
}
