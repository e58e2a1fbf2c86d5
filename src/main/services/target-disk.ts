import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { nameWithoutReplacing } from './new-name.ts';
import { freePath, syncFolder } from './safe-file.ts';

/** What writing a package does to the stick or folder it goes to. A test puts a disk in its place that is pulled out at any step. */
export interface TargetDisk {
  /** A name that nobody has: `name`, then `name (2)` … */
  readonly freePath: (folder: string, name: string) => Promise<string>;
  readonly write: (file: string, data: Readable) => Promise<void>;
  /** Onto the disk, not only into its memory. */
  readonly sync: (file: string) => Promise<void>;
  readonly syncFolder: (folder: string) => Promise<void>;
  /** SHA-256 of what comes back, hex. */
  readonly hash: (file: string) => Promise<string>;
  /** False when somebody has the name: nothing is ever written over. */
  readonly name: (temp: string, file: string) => Promise<boolean>;
  readonly remove: (file: string) => Promise<void>;
}

export const realDisk: TargetDisk = {
  freePath,
  write: (file, data) => pipeline(data, createWriteStream(file)),
  sync: async (file) => {
    const handle = await open(file, 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  syncFolder,
  hash: async (file) => {
    const hash = createHash('sha256');
    await pipeline(createReadStream(file), hash);
    return hash.digest('hex');
  },
  name: nameWithoutReplacing,
  remove: (file) => rm(file, { force: true }),
};
