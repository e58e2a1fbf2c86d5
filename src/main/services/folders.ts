import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import type { HostOutput } from '#src/shared/host/port.ts';
import { freeBytes } from './free-space.ts';
import { guarded, refuse } from './host-result.ts';
import { makeFolder } from './make-folder.ts';

type Folder = HostOutput<'folder.list'>['folders'][number];

/** Where exports go: `文档/厅务簿` or `Documents/厅务簿` when there is such a folder, else beside the data. */
export function exportFolder(dataDir: string): string {
  const given = process.env['HALL_EXPORT_DIR'];
  if (given) return path.resolve(given);
  const documents = documentsFolder();
  return documents ? path.join(documents, '厅务簿') : path.join(dataDir, 'exports');
}

const documentsFolder = (): string | undefined =>
  ['Documents', '文档', 'My Documents'].map((name) => path.join(os.homedir(), name)).find((folder) => existsSync(folder));

/** Exports, documents and whatever is plugged in. */
export async function listFolders(exportDir: string): Promise<Result<{ folders: Folder[] }, HostError>> {
  // Where it cannot be made it is not offered.
  await makeFolder(exportDir).catch(() => undefined);
  const documents = documentsFolder();
  const wanted: Omit<Folder, 'freeBytes'>[] = [
    { path: exportDir, kind: 'exports', label: path.basename(exportDir) },
    ...(documents ? [{ path: documents, kind: 'documents' as const, label: path.basename(documents) }] : []),
    ...(await removable()).map((drive) => ({ path: drive, kind: 'removable' as const, label: path.basename(drive) || drive })),
  ];
  const folders: Folder[] = [];
  for (const folder of wanted) {
    const free = await freeBytes(folder.path).catch(() => null);
    if (free !== null) folders.push({ ...folder, freeBytes: free });
  }
  return ok({ folders });
}

/** Mount points of sticks on Linux and macOS; on Windows every drive but the system's. */
async function removable(): Promise<string[]> {
  if (process.platform === 'win32') {
    const system = (process.env['SystemDrive'] ?? 'C:').toUpperCase();
    return [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((c) => `${c}:\\`).filter((drive) => !drive.startsWith(system) && existsSync(drive));
  }
  if (process.platform === 'darwin')
    return (await readdir('/Volumes').catch(() => [])).map((name) => path.join('/Volumes', name));
  const mounts = await readFile('/proc/mounts', 'utf8').catch(() => '');
  const points = mounts.split('\n').map((line) => (line.split(' ')[1] ?? '').replace(/\\040/g, ' '));
  return points.filter((point) => /^\/(media|run\/media|mnt)\/./.test(point));
}

/** Refuses a folder that is not there or cannot be written. Tried out: permissions say little on Windows and on sticks. */
export const checkFolder = (folder: string): Promise<Result<{ freeBytes: number }, HostError>> =>
  guarded(folder, async () => {
    if (!path.isAbsolute(folder)) return refuse('host/not-found', { path: folder });
    const probe = path.join(folder, `.hallkeeper-${randomUUID().slice(0, 8)}.part`);
    await writeFile(probe, '', { flag: 'wx' });
    await rm(probe, { force: true });
    return ok({ freeBytes: await freeBytes(folder) });
  });
