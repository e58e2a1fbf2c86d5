import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startedIn } from '#src/cli/started-in.ts';
import { type KnownKeys, readKnownKeys } from '#src/main/packages/open/known-keys.ts';
import type { Unlock } from '#src/main/packages/open/unlock.ts';
import type { VerifyOptions } from '#src/main/packages/verify/verify-package.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** What was typed after a command that reads packages. Paths are absolute; '' = not given. */
export interface Asked {
  readonly files: readonly string[];
  readonly keys: string;
  readonly identity: string;
  readonly passphrase: string;
  readonly out: string;
  readonly by: string;
}

const READING = { keys: { type: 'string' }, identity: { type: 'string' }, 'passphrase-file': { type: 'string' } } as const;
const JSON_ALWAYS = { json: { type: 'boolean' } } as const;

/** Null when it was typed wrongly: an unknown option, or one that this command (`own`) does not have. */
export function readAsked(args: readonly string[], own: 'out' | 'by' | null): Asked | null {
  const options = { ...READING, ...JSON_ALWAYS, ...(own === null ? {} : { [own]: { type: 'string' as const } }) };
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const given = (name: string): string => {
      const value = new Map<string, unknown>(Object.entries(values)).get(name);
      return typeof value === 'string' ? value : '';
    };
    const place = (text: string): string => (text === '' ? '' : path.resolve(startedIn(), text));
    return {
      files: positionals.map(place),
      keys: place(given('keys')),
      identity: place(given('identity')),
      passphrase: place(given('passphrase-file')),
      out: place(given('out')),
      by: given('by'),
    };
  } catch {
    return null;
  }
}

/** Reads the files that the options name. Refused: `package/no-file`, `package/no-keys`. */
export async function readOptions(asked: Asked): Promise<Result<VerifyOptions, Problem>> {
  const keys: Result<KnownKeys | null, Problem> = asked.keys === '' ? ok(null) : await readKnownKeys(asked.keys);
  const identities = await linesOf(asked.identity);
  const passphrases = await linesOf(asked.passphrase);
  if (!keys.ok) return keys;
  if (!identities.ok) return identities;
  if (!passphrases.ok) return passphrases;
  const unlock: Unlock = {
    identities: identities.value.map((l) => l.trim()).filter((l) => l.startsWith('AGE-SECRET-KEY-')),
    passphrases: passphrases.value.slice(0, 1),
  };
  return ok({ keys: keys.value, unlock });
}

async function linesOf(file: string): Promise<Result<readonly string[], Problem>> {
  if (file === '') return ok([]);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return err({ code: 'package/no-file', detail: { name: path.basename(file) } });
  return ok(
    text
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
      .filter((line) => line !== ''),
  );
}
