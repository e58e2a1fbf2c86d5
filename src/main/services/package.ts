import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { cp, open, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import type { HostOutput } from '#src/shared/host/port.ts';
import { checkSpace } from './free-space.ts';
import { guarded, refuse } from './host-result.ts';
import { makeFolder } from './make-folder.ts';
import { freePath, renameWithRetry, sha256, syncFolder, type WrittenFile, writeSafely } from './safe-file.ts';
import { safeName } from './safe-name.ts';

/** Entries carry a fixed time, so that the same month gives the same bytes. */
const ENTRY_TIME = new Date('2000-01-01T00:00:00Z');
/** Checked with `sha256sum -c`. */
const SUMS = '校验清单.txt';

interface Staged {
  readonly name: string;
  readonly form: 'zip' | 'folder';
  readonly folder: string;
  readonly files: WrittenFile[];
}
type Finished = HostOutput<'package.finish'>;

/** Packages are put together beside the data, then written to their place. One that could not be written stays until it is cancelled. */
export class Packages {
  readonly #staging: string;
  readonly #exportDir: string;
  readonly #staged = new Map<string, Staged>();
  #cleared: Promise<void> | null = null;

  constructor(dataDir: string, exportDir: string) {
    this.#staging = path.join(dataDir, 'staging');
    this.#exportDir = exportDir;
  }

  begin(name: string, form: 'zip' | 'folder'): Promise<Result<{ id: string }, HostError>> {
    return guarded(this.#staging, async () => {
      // What a crash left behind.
      this.#cleared ??= rm(this.#staging, { recursive: true, force: true });
      await this.#cleared;
      const id = randomUUID();
      const folder = path.join(this.#staging, id);
      await makeFolder(folder);
      const space = await checkSpace(folder);
      if (!space.ok) return space;
      this.#staged.set(id, { name: safeName(name), form, folder, files: [] });
      return ok({ id });
    });
  }

  /** `name` is a path inside the package with `/`; one that leads out of it or that some system refuses is bad input. */
  add(id: string, name: string, data: Uint8Array): Promise<Result<WrittenFile, HostError>> {
    return guarded(name, async () => {
      const staged = this.#staged.get(id);
      if (!staged) return refuse('host/not-found', { path: id });
      if (name.split('/').some((part) => safeName(part) !== part)) return refuse('host/bad-input', { method: 'package.add' });
      const taken = [SUMS, ...staged.files.map((f) => f.path)].some((path) => path.toLowerCase() === name.toLowerCase());
      return taken ? refuse('host/already-exists', { path: name }) : stage(staged, name, data);
    });
  }

  finish(id: string, folder: string): Promise<Result<Finished, HostError>> {
    const target = folder === '' ? this.#exportDir : folder;
    return guarded(target, async () => {
      const staged = this.#staged.get(id);
      if (!staged) return refuse('host/not-found', { path: id });
      const last = staged.files.findIndex((f) => f.path === SUMS);
      // A second try, on another stick perhaps: the list is made anew.
      if (last >= 0) staged.files.splice(last);
      const sums = staged.files.map((f) => `${f.sha256}  ${f.path}\n`).join('');
      const listed = await stage(staged, SUMS, Buffer.from(sums));
      if (!listed.ok) return listed;
      if (folder === '') await makeFolder(target);
      else await stat(target);
      const done = staged.form === 'zip' ? await writeZip(staged, target) : await writeFolder(staged, target);
      if (done.ok) await this.cancel(id);
      return done;
    });
  }

  async cancel(id: string): Promise<Result<Record<string, never>, HostError>> {
    const staged = this.#staged.get(id);
    this.#staged.delete(id);
    if (staged) await rm(staged.folder, { recursive: true, force: true });
    return ok({});
  }
}

async function stage(staged: Staged, name: string, data: Uint8Array): Promise<Result<WrittenFile, HostError>> {
  const written = await writeSafely(path.join(staged.folder, name), data);
  if (!written.ok) return written;
  const file = { ...written.value, path: name };
  staged.files.push(file);
  return ok(file);
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function writeZip(staged: Staged, target: string): Promise<Result<Finished, HostError>> {
  const final = await freePath(target, `${staged.name}.zip`);
  const temp = path.join(target, `.${path.basename(final)}.part`);
  try {
    const zip = new yazl.ZipFile();
    for (const f of staged.files)
      zip.addBuffer(await readFile(path.join(staged.folder, f.path)), f.path, { mtime: ENTRY_TIME, mode: 0o100644 });
    zip.end();
    const hash = createHash('sha256');
    zip.outputStream.on('data', (chunk: Buffer) => hash.update(chunk));
    await pipeline(zip.outputStream, createWriteStream(temp));
    await sync(temp);
    const expected = hash.digest('hex');
    if ((await hashOf(temp)) !== expected) return refuse('host/read-back-differs', { path: final });
    await renameWithRetry(temp, final);
    await syncFolder(target);
    if ((await hashOf(final)) === expected) return ok({ path: final, sha256: expected, files: staged.files });
    await rm(final, { force: true });
    return refuse('host/read-back-differs', { path: final });
  } finally {
    await rm(temp, { force: true });
  }
}

async function writeFolder(staged: Staged, target: string): Promise<Result<Finished, HostError>> {
  const final = await freePath(target, staged.name);
  const temp = path.join(target, `.${path.basename(final)}.part`);
  try {
    await cp(staged.folder, temp, { recursive: true });
    for (const f of staged.files) {
      const copy = path.join(temp, f.path);
      await sync(copy);
      if ((await hashOf(copy)) !== f.sha256) return refuse('host/read-back-differs', { path: copy });
    }
    await renameWithRetry(temp, final);
    await syncFolder(target);
    return ok({ path: final, sha256: sha256(staged.files.map((f) => f.sha256).join('')), files: staged.files });
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
