import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeDispatch } from '#src/main/dispatch.ts';
import { makeHostClock } from '#src/main/services/clock.ts';
import { makeHostServices, type ShellParts } from '#src/main/services/host-services.ts';
import type { ContractTarget } from './contract-target.ts';

/** A fresh folder below the system's temporary one. */
export const tempFolder = (name: string): string => mkdtempSync(path.join(os.tmpdir(), `hall-${name}-`));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** A PDF as far as counting pages goes: two page objects in one tree. */
const twoPages = '%PDF-1.7\n1 0 obj<</Type /Pages /Count 2>>\n2 0 obj<</Type /Page>>\n3 0 obj<</Type/Page>>\n%%EOF';

/** The host services of both shells in plain Node. `now` sets the clock, `log` hears what is logged. */
export function startNodeHost(dataDir: string, now = '', log: ShellParts['log'] = () => undefined): ContractTarget {
  const exportDir = path.join(dataDir, 'exports');
  const host = makeHostServices({
    dataDir,
    exportDir,
    clock: makeHostClock(now),
    parts: {
      shell: 'chromium',
      version: 'contract',
      headless: true,
      makePdf: async () => Buffer.from(twoPages),
      pickFolder: null,
      quit: () => undefined,
      log,
    },
  });
  return { raw: makeDispatch(host.services), dataDir, exportDir, close: host.close };
}
