import { randomUUID } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import { CLOSING_NAMES } from '#src/shared/domain/submission/package/manifest.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import type { HostInput, HostOutput } from '#src/shared/host/port.ts';
import { checkRoom, checkSpace } from './free-space.ts';
import { hallKey } from './hall-key.ts';
import { guarded, refuse } from './host-result.ts';
import { makeFolder } from './make-folder.ts';
import { type WrittenFile, writeSafely } from './safe-file.ts';
import { safeName } from './safe-name.ts';
import { inByteOrder, sealPackage } from './seal-package.ts';
import { writePackageFile, writePackageFolder } from './write-package.ts';

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
  readonly #dataDir: string;
  readonly #staging: string;
  readonly #exportDir: string;
  readonly #staged = new Map<string, Staged>();
  #cleared: Promise<void> | null = null;

  constructor(dataDir: string, exportDir: string) {
    this.#dataDir = dataDir;
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
      const names = [SUMS, ...CLOSING_NAMES, ...staged.files.map((f) => f.path)];
      const taken = names.some((path) => path.toLowerCase() === name.toLowerCase());
      return taken ? refuse('host/already-exists', { path: name }) : stage(staged, name, data);
    });
  }

  /** Sums, manifest, signature; then the whole as one file or one folder. A second try goes to another stick perhaps. */
  finish({ id, folder, manifest, lock }: HostInput<'package.finish'>): Promise<Result<Finished, HostError>> {
    const target = folder === '' ? this.#exportDir : folder;
    return guarded(target, async () => {
      const staged = this.#staged.get(id);
      if (!staged) return refuse('host/not-found', { path: id });
      const content = inByteOrder(staged.files);
      const sums = await writeStaged(staged, SUMS, Buffer.from(content.map((f) => `${f.sha256}  ${f.path}\n`).join('')));
      if (!sums.ok) return sums;
      const files = inByteOrder([...content, sums.value]);
      const key = await hallKey(this.#dataDir);
      if (!key.ok) return key;
      const seal = sealPackage(manifest, files, key.value);
      const closing: WrittenFile[] = [];
      for (const [name, data] of seal.files) {
        const written = await writeStaged(staged, name, data);
        if (!written.ok) return written;
        closing.push(written.value);
      }
      if (folder === '') await makeFolder(target);
      else await stat(target);
      const all = [...files, ...closing];
      const room = await checkRoom(
        target,
        all.reduce((sum, f) => sum + f.size, 0),
      );
      if (!room.ok) return room;
      const parts = { name: staged.name, folder: staged.folder, paths: all.map((f) => f.path) };
      const done =
        staged.form === 'zip'
          ? await writePackageFile(parts, target, lock)
          : await writePackageFolder(parts, target, new Map(all.map((f) => [f.path, f.sha256])));
      if (!done.ok) return done;
      await this.cancel(id);
      return ok({ ...done.value, files: all, manifestSha256: seal.manifestSha256, keyId: key.value.keyId });
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
  const written = await writeStaged(staged, name, data);
  if (written.ok) staged.files.push(written.value);
  return written;
}

/** What the host itself adds is written anew at every try. */
async function writeStaged({ folder }: Staged, name: string, data: Uint8Array): Promise<Result<WrittenFile, HostError>> {
  const written = await writeSafely(path.join(folder, name), data);
  return written.ok ? ok({ ...written.value, path: name }) : written;
}
