import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from '#src/main/chromium/find-browser.ts';
import type { ChromiumOptions, OpenShell } from '#src/main/chromium/shell.ts';

const out = path.resolve(import.meta.dirname, '../../out');

/** A folder of its own for one test. */
export const tempFolder = (name: string): string => mkdtempSync(path.join(os.tmpdir(), `hall-${name}-`));

/** Opens the built application in the Chromium shell, headless, with the demonstration clock. */
export async function openApp(options: {
  readonly dataDir: string;
  readonly exportDir: string;
  readonly now: string;
}): Promise<OpenShell> {
  const shell: { openShell(o: ChromiumOptions): Promise<OpenShell | null> } = await import(path.join(out, 'main/shell.js'));
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser');
  const opened = await shell.openShell({
    ...options,
    rendererRoot: path.join(out, 'renderer'),
    executablePath,
    version: 'test',
    headless: true,
  });
  if (!opened) throw new Error('another instance has the folder');
  return opened;
}
