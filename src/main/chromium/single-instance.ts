import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';

/** A local socket or named pipe, no TCP port. */
const placeOf = (dataDir: string): string =>
  process.platform === 'win32'
    ? `\\\\.\\pipe\\hallkeeper-${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}`
    : path.join(dataDir, 'hallkeeper.sock');

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

/**
 * Takes the data folder for this process. Null when another one has it: that one is asked to come to the front.
 * A socket left by a killed process answers nobody and is replaced.
 */
export async function takeDataFolder(dataDir: string, onSecond: () => void): Promise<net.Server | null> {
  const place = placeOf(dataDir);
  const first = await listen(place, onSecond);
  if (first) return first;
  if (await askRunning(place)) return null;
  if (process.platform !== 'win32') rmSync(place, { force: true });
  return listen(place, onSecond);
}
