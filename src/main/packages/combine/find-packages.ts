import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isPackageFile } from '#src/shared/domain/submission/package/package-name.ts';

/** Every package below a folder, as paths from it with `/`, in byte order. Links are not followed; half-copied `.part` files are none. */
export async function findPackages(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((e) => e.isFile() && isPackageFile(e.name) && !e.name.startsWith('.'))
    .map((e) => path.relative(folder, path.join(e.parentPath, e.name)).split(path.sep).join('/'))
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
