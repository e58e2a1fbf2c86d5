import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/** Makes a folder and those above it. Throws the true reason: Node calls a read-only disk “not found” when parents are missing too. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    const parent = path.dirname(folder);
    if (parent !== folder && !existsSync(parent)) await makeFolder(parent);
    if (!existsSync(folder)) await mkdir(folder);
  }
}
