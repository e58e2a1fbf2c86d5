import { type Browser, chromium } from 'playwright-core';
import { browserArgs, isRoot } from './browser-args.ts';

/** How long the hidden browser stays warm for the next form of a batch, ms. */
const IDLE_MS = 30_000;

/** Prints HTML in a hidden browser: no scripts, no network. One is kept for a batch, then closed. */
export function makePdfBrowser(executablePath: string): {
  readonly print: (html: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
} {
  let browser: Promise<Browser> | null = null;
  let timer: NodeJS.Timeout | undefined;
  const close = async () => {
    clearTimeout(timer);
    const open = browser;
    browser = null;
    await (await open)?.close();
  };
  const print = async (html: string): Promise<Uint8Array> => {
    clearTimeout(timer);
    browser ??= chromium.launch({ executablePath, headless: true, chromiumSandbox: !isRoot(), args: browserArgs() });
    const page = await (await browser).newPage({ javaScriptEnabled: false });
    try {
      await page.route('**/*', (route) => route.abort('blockedbyclient'));
      await page.setContent(html, { waitUntil: 'load' });
      return await page.pdf({ preferCSSPageSize: true, printBackground: true });
    } finally {
      await page.context().close();
      timer = setTimeout(() => void close(), IDLE_MS);
      timer.unref();
    }
  };
  return { print, close };
}
