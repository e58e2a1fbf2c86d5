import { statfs } from 'node:fs/promises';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { refuse } from './host-result.ts';

/** Below this nothing is written: a browser on a full disk hangs and then loses its store. */
const FLOOR_BYTES = 1_000_000_000;

export const floorBytes = (): number => Number(process.env['HALL_MIN_FREE_BYTES'] ?? FLOOR_BYTES);

/** Bytes that this user may still write beside a path. */
export async function freeBytes(folder: string): Promise<number> {
  const s = await statfs(folder);
  return s.bavail * s.bsize;
}

/** Refuses when the disk is nearly full. */
export async function checkSpace(folder: string): Promise<Result<null, HostError>> {
  const free = await freeBytes(folder);
  const needed = floorBytes();
  return free < needed ? refuse('host/low-space', { free, needed }) : ok(null);
}

/** Refuses before anything is written when a stick has no room for so many bytes. */
export async function checkRoom(folder: string, bytes: number): Promise<Result<null, HostError>> {
  const free = await freeBytes(folder);
  return free < bytes ? refuse('host/no-room', { path: folder, free, needed: bytes }) : ok(null);
}
