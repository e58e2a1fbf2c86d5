import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { TargetDisk } from '#src/main/services/target-disk.ts';

/** What is thrown once the stick is out. */
class Pulled extends Error {
  readonly code = 'EIO';
}
const CHUNK = 4096;

/**
 * A stick that is pulled out after a number of steps. Until something is synced it stands in the system's memory only: what of it got to
 * the stick when it is pulled is a matter of chance (`chance` gives 0–1), for bytes and for names alike.
 */
export class PulledDisk implements TargetDisk {
  readonly #seen: Map<string, Buffer>;
  readonly #kept: Map<string, Buffer>;
  readonly #moved = new Map<string, Buffer>();
  #steps = 0;
  readonly #cutAt: number;
  readonly #chance: () => number;

  constructor(cutAt: number, chance: () => number, before: ReadonlyMap<string, Buffer> = new Map()) {
    this.#cutAt = cutAt;
    this.#chance = chance;
    this.#seen = new Map(before);
    this.#kept = new Map(before);
  }

  get steps(): number {
    return this.#steps;
  }
  /** What another computer finds on the stick. */
  get found(): ReadonlyMap<string, Buffer> {
    return this.#kept;
  }

  #step(): void {
    if (this.#steps >= this.#cutAt) throw new Pulled();
    this.#steps++;
    if (this.#steps === this.#cutAt) this.#pull();
  }
  /** Of what was not synced a part arrived: whole, cut off, or not at all. */
  #pull(): void {
    for (const [name, bytes] of this.#seen) {
      const kept = this.#kept.get(name);
      if (kept?.equals(bytes)) continue;
      const onStick = this.#moved.get(name);
      if (onStick) {
        // A name carries the bytes that had been synced under the old one; it moved or it did not.
        if (this.#chance() < 0.5) this.#kept.set(name, onStick);
        continue;
      }
      if (this.#chance() < 0.7) this.#kept.set(name, bytes.subarray(0, Math.floor(bytes.length * this.#chance())));
    }
    throw new Pulled();
  }

  readonly freePath = async (folder: string, name: string): Promise<string> => {
    this.#step();
    for (let n = 1; ; n++) {
      const file = `${folder}/${n === 1 ? name : name.replace(/\./, ` (${n}).`)}`;
      if (!this.#seen.has(file)) return file;
    }
  };
  readonly write = async (file: string, data: Readable): Promise<void> => {
    const all: Buffer[] = [];
    for await (const chunk of data) all.push(Buffer.from(chunk as Uint8Array));
    const bytes = Buffer.concat(all);
    for (let at = 0; at < bytes.length; at += CHUNK) {
      this.#seen.set(file, bytes.subarray(0, at + CHUNK));
      this.#step();
    }
  };
  readonly sync = async (file: string): Promise<void> => {
    this.#step();
    const bytes = this.#seen.get(file);
    if (bytes) this.#kept.set(file, bytes);
  };
  /** The names of a folder as they are now; what a file holds goes with its name. */
  readonly syncFolder = async (): Promise<void> => {
    this.#step();
    for (const name of this.#kept.keys()) if (!this.#seen.has(name)) this.#kept.delete(name);
    for (const [name, bytes] of this.#seen) this.#kept.set(name, bytes);
  };
  readonly hash = async (file: string): Promise<string> => {
    this.#step();
    return createHash('sha256')
      .update(this.#seen.get(file) ?? '')
      .digest('hex');
  };
  /** The name moves at once, with the bytes that the stick already has, or not at all. */
  readonly name = async (temp: string, file: string): Promise<boolean> => {
    if (this.#seen.has(file)) return false;
    const bytes = this.#seen.get(temp);
    if (bytes) this.#seen.set(file, bytes);
    this.#seen.delete(temp);
    const onStick = this.#kept.get(temp);
    if (onStick) this.#moved.set(file, onStick);
    this.#step();
    return true;
  };
  readonly remove = async (file: string): Promise<void> => {
    this.#step();
    this.#seen.delete(file);
  };
}
