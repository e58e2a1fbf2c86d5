import { randomUUID } from 'node:crypto';
import { err, ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import type { HostServices } from '#src/shared/host/port.ts';
import { adoptBackup } from './adopt-backup.ts';
import { getAttachment, putAttachment } from './attachments.ts';
import { mirrorBackup, resolveBackup } from './backup.ts';
import type { HostClock } from './clock.ts';
import { checkFolder, listFolders } from './folders.ts';
import { hallKey, restoreKey } from './hall-key.ts';
import { asHostError, guarded, refuse } from './host-result.ts';
import { Journal } from './journal/journal.ts';
import { readEntries } from './journal/read.ts';
import { makeFolder } from './make-folder.ts';
import { Packages } from './package.ts';
import { countPages, fixedDates } from './pdf-pages.ts';
import { revealFile } from './reveal.ts';
import { freePath, writeSafely } from './safe-file.ts';
import { Snapshots } from './snapshots.ts';
import { Turns } from './turns.ts';

/** What only a shell can do. */
export interface ShellParts {
  readonly shell: 'electron' | 'chromium';
  readonly version: string;
  readonly headless: boolean;
  readonly makePdf: (html: string) => Promise<Uint8Array>;
  /** System folder picker; null where there is none. Gives '' when the person cancelled. */
  readonly pickFolder: (() => Promise<string>) | null;
  readonly quit: () => void;
  readonly log: (level: 'info' | 'warn' | 'error', message: string) => void;
}

export interface HostConfig {
  readonly dataDir: string;
  readonly exportDir: string;
  readonly clock: HostClock;
  readonly parts: ShellParts;
}

export interface RunningHost {
  readonly services: HostServices;
  readonly log: ShellParts['log'];
  /** Closes what is open. */
  readonly close: () => Promise<void>;
}

/** The HostPort in plain Node; both shells give it their few own parts. */
export function makeHostServices({ dataDir, exportDir, clock, parts }: HostConfig): RunningHost {
  const session = randomUUID();
  const journal = new Journal(dataDir, clock, session);
  const snapshots = new Snapshots(dataDir, clock);
  // Two at once would choose the same free name.
  const exports = new Turns();
  const packages = new Packages(dataDir, exportDir);
  const { shell, version, headless } = parts;
  const services: HostServices = {
    'app.info': async () => ok({ shell, version, dataDir, exportDir, fixedNow: clock.fixedNow, headless, session }),
    'app.quit': async () => {
      setImmediate(parts.quit);
      return ok({});
    },
    'log.write': async ({ level, message }) => {
      parts.log(level, message);
      return ok({});
    },
    'journal.open': () => journal.open(),
    'journal.append': (draft) => journal.append(draft),
    'journal.read': ({ afterSeq, limit }) => readEntries(journal, afterSeq, limit),
    'journal.restart': ({ fromSeq, fromHash }) => journal.restart({ seq: fromSeq, hash: fromHash }),
    'snapshot.begin': (head) => snapshots.begin(head),
    'snapshot.chunk': ({ id, table, ndjson }) => snapshots.chunk(id, table, ndjson),
    'snapshot.finish': ({ id }) => snapshots.finish(id),
    'snapshot.list': async ({ folder }) => snapshots.list(folder === '' ? '' : await resolveBackup(folder)),
    'snapshot.read': async ({ folder, id, chunk }) => snapshots.read(folder === '' ? '' : await resolveBackup(folder), id, chunk),
    'backup.mirror': ({ folder }) => mirrorBackup(journal, snapshots, clock, folder),
    'backup.adopt': ({ folder }) => adoptBackup(journal, snapshots, clock, folder),
    'folder.list': () => listFolders(exportDir),
    'folder.check': ({ path }) => checkFolder(path),
    'folder.pick': async () => (parts.pickFolder ? ok({ path: await parts.pickFolder() }) : refuse('host/unavailable')),
    'file.save': (input) => exports.take(() => saveFile(exportDir, input)),
    'file.reveal': ({ path }) => revealFile(path),
    'attachment.put': ({ base64, name }) => putAttachment(dataDir, Buffer.from(base64, 'base64'), name),
    'attachment.get': ({ sha256 }) => getAttachment(dataDir, sha256),
    'pdf.make': ({ html }) => makePdf(parts, html),
    'package.begin': ({ name, form }) => packages.begin(name, form),
    'package.add': ({ id, path, base64 }) => packages.add(id, path, Buffer.from(base64, 'base64')),
    ...keyServices(dataDir, exports),
    'package.finish': (input) => exports.take(() => packages.finish(input)),
    'package.cancel': ({ id }) => packages.cancel(id),
  };
  return { services, log: parts.log, close: () => journal.close() };
}

/** Saves under a free name; a chosen folder must exist, the export folder is made. */
const saveFile = (exportDir: string, { folder, name, base64 }: { folder: string; name: string; base64: string }) =>
  guarded(folder || exportDir, async () => {
    if (folder === '') await makeFolder(exportDir);
    else {
      const checked = await checkFolder(folder);
      if (!checked.ok) return checked;
    }
    return writeSafely(await freePath(folder || exportDir, name), Buffer.from(base64, 'base64'));
  });

/** The hall's key: its public half for anybody, the secret one for the recovery sheet and back from it. */
const keyServices = (dataDir: string, turns: Turns): Pick<HostServices, 'keys.public' | 'keys.secret' | 'keys.restore'> => ({
  'keys.public': () =>
    turns.take(() =>
      guarded(dataDir, async () => {
        const key = await hallKey(dataDir);
        return key.ok ? ok({ keyId: key.value.keyId, pem: key.value.pem }) : key;
      }),
    ),
  'keys.secret': () =>
    turns.take(() =>
      guarded(dataDir, async () => {
        const key = await hallKey(dataDir);
        return key.ok ? ok({ keyId: key.value.keyId, seed: key.value.seed }) : key;
      }),
    ),
  'keys.restore': ({ seed }) =>
    turns.take(() =>
      guarded(dataDir, async () => {
        const key = await restoreKey(dataDir, seed);
        return key.ok ? ok({ keyId: key.value.keyId, replaced: key.value.replaced }) : key;
      }),
    ),
});

async function makePdf(parts: ShellParts, html: string): Promise<Result<{ base64: string; pages: number }, HostError>> {
  try {
    const pdf = await parts.makePdf(html);
    return ok({ base64: fixedDates(pdf).toString('base64'), pages: countPages(pdf) });
  } catch (thrown) {
    parts.log('error', `pdf: ${asHostError(thrown).detail?.['message'] ?? ''}`);
    return err({ code: 'host/pdf-failed' });
  }
}
