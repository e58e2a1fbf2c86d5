import { createHash } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Longest path of a local socket that every system takes, bytes. */
const SOCKET_PATH_BYTES = 100;
/** Two that replace the same dead socket do it within this, ms. */
const RACE_MS = 200;

/** A local socket or named pipe, no TCP port. A deep data folder has its socket among the temporary files. */
function placeOf(dataDir: string): string {
  const name = `hallkeeper-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const beside = path.join(dataDir, 'hallkeeper.sock');
  return Buffer.byteLength(beside) <= SOCKET_PATH_BYTES ? beside : path.join(os.tmpdir(), `${name}.sock`);
}

const askRunning = (place: string): Promise<boolean> =>
  new Promise((resolve) => {
    const client = net.connect(place, () => client.end('front\n'));
    client.on('close', (hadError) => resolve(!hadError));
    client.on('error', () => resolve(false));
  });

const listen = (place: string, onSecond: () => void): Promise<net.Server | null> =>
  new Promise((resolve, reject) => {
    const server = net.createServer((client) => {
      client.on('data', onSecond);
      client.on('error', () => undefined);
    });
    server.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen(place, () => {
      server.unref();
      resolve(server);
    });
  });

const inode = (place: string): number => statSync(place, { throwIfNoEntry: false })?.ino ?? 0;

/**
 * Takes the data folder for this process. Null when another one has it: that one is asked to come to the front.
 * A socket left by a killed process answers nobody and is replaced; of two that do so at once the later one has it.
 */
export async function takeDataFolder(dataDir: string, onSecond: () => void): Promise<net.Server | null> {
  const place = placeOf(dataDir);
  const first = await listen(place, onSecond);
  if (first) return first;
  if (await askRunning(place)) return null;
  if (process.platform === 'win32') return listen(place, onSecond);
  rmSync(place, { force: true });
  const server = await listen(place, onSecond);
  const mine = inode(place);
  await pause(RACE_MS);
  if (server && inode(place) === mine) return server;
  await askRunning(place);
  return null;
}
