import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** What the command line may say. */
export interface ShellOptions {
  readonly dataDir: string;
  readonly headless: boolean;
  /** Demonstration clock, '' for the real one. */
  readonly now: string;
}

/** Each system's place for an application's data. Frozen: moving it would orphan a hall's book. */
export function defaultDataDir(): string {
  const home = os.homedir();
  if (process.platform === 'win32')
    return path.join(process.env['APPDATA'] ?? path.join(home, 'AppData', 'Roaming'), 'Hallkeeper');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Hallkeeper');
  return path.join(process.env['XDG_DATA_HOME'] ?? path.join(home, '.local', 'share'), 'hallkeeper');
}

/** Reads `--data DIR --headless --now ISO`; unknown options are ignored (the browser has its own). */
export function readOptions(args: readonly string[]): ShellOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, headless: { type: 'boolean' }, now: { type: 'string' }, shell: { type: 'string' } },
    strict: false,
  });
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const now = text(values['now']);
  return {
    dataDir: path.resolve(text(values['data']) || defaultDataDir()),
    headless: values['headless'] === true,
    now: Number.isNaN(Date.parse(now)) ? '' : now,
  };
}
