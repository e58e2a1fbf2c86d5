import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

export const LAKE_FORMAT = 'hallkeeper-lake/1';
const INDEX = 'packages.json';
const WORK = '.work';
const PART = 'part.parquet';

/** The folder that `combine` writes: it mirrors the packages it was made from, nothing else may live there. */
export class LakeFolder {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** A file of the work in progress. */
  work(name: string): string {
    return path.join(this.#root, WORK, name);
  }

  /** Makes the folder, or takes one that an earlier run made. Refused: `package/out-not-ours`. */
  async open(): Promise<Result<null, Problem>> {
    await mkdir(this.#root, { recursive: true });
    const index = await readFile(path.join(this.#root, INDEX), 'utf8').catch(() => null);
    const there = await readdir(this.#root);
    if (index === null ? there.length > 0 : !index.includes(`"${LAKE_FORMAT}"`))
      return err({ code: 'package/out-not-ours', detail: { path: this.#root } });
    // From now on the folder is known as ours and unfinished, even if the power fails.
    await this.write(INDEX, `${JSON.stringify({ format: LAKE_FORMAT, complete: false })}\n`);
    await rm(path.join(this.#root, WORK), { recursive: true, force: true });
    await mkdir(path.join(this.#root, WORK));
    return ok(null);
  }

  /** Puts a finished file under its name. */
  async put(from: string, name: string): Promise<void> {
    await mkdir(path.dirname(path.join(this.#root, name)), { recursive: true });
    await rename(from, path.join(this.#root, name));
  }

  async write(name: string, text: string): Promise<void> {
    const temp = path.join(this.#root, `.${name}.part`);
    await writeFile(temp, text, { flush: true });
    await this.put(temp, name);
  }

  writeIndex(index: object): Promise<void> {
    return this.write(INDEX, `${JSON.stringify(index, null, 2)}\n`);
  }

  /** Takes out parts that no accepted package stands for any more. Gives their number. */
  async keepOnly(wanted: ReadonlySet<string>): Promise<number> {
    const tables = await foldersIn(this.#root, 'tables');
    const halls = (await Promise.all(tables.map((t) => foldersIn(this.#root, t)))).flat();
    let removed = 0;
    for (const hall of halls)
      for (const month of await foldersIn(this.#root, hall)) {
        if (wanted.has(`${month}/${PART}`)) continue;
        await rm(path.join(this.#root, month), { recursive: true });
        removed++;
      }
    // Only those that are empty now let themselves be removed.
    for (const folder of removed > 0 ? [...halls, ...tables] : [])
      await rmdir(path.join(this.#root, folder)).catch(() => undefined);
    return removed;
  }

  /** Clears the work away. */
  async close(): Promise<void> {
    await rm(path.join(this.#root, WORK), { recursive: true, force: true });
  }
}

/** `tables/attendance/hall=LXZW/month=2026-10/part.parquet` */
export const partName = (table: string, hall: string, month: string): string =>
  `tables/${table}/hall=${hall}/month=${month}/${PART}`;

async function foldersIn(root: string, name: string): Promise<string[]> {
  const entries = await readdir(path.join(root, name), { withFileTypes: true }).catch(() => []);
  return entries.filter((e) => e.isDirectory()).map((e) => `${name}/${e.name}`);
}
