import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '#src/main/services/safe-file.ts';

/** Adds lines to the end of one segment at a time and syncs each before it says so. */
export class SegmentWriter {
  readonly #folder: string;
  #file: { segment: string; handle: FileHandle; size: number } | null = null;
  /** True when half a line may be on disk and could not be cut off: the journal must be opened again before it goes on. */
  unsure = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Appends and syncs; a line that did not get onto the disk whole is cut off again. */
  async write(segment: string, line: Uint8Array): Promise<void> {
    const file = await this.#handle(segment);
    try {
      await file.handle.appendFile(line);
      await file.handle.datasync();
      file.size += line.length;
    } catch (thrown) {
      await file.handle.truncate(file.size).catch(() => {
        this.unsure = true;
      });
      throw thrown;
    }
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = null;
    await file?.handle.close();
  }

  async #handle(segment: string) {
    if (this.#file?.segment === segment) return this.#file;
    await this.close();
    const handle = await open(path.join(this.#folder, segment), 'a');
    const { size } = await handle.stat();
    if (size === 0) await syncFolder(this.#folder);
    this.#file = { segment, handle, size };
    return this.#file;
  }
}
