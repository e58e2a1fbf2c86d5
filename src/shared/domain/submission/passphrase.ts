import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

const SHORTEST = 8;

/** A passphrase typed twice. Nobody can open the package without it, so a slip must be seen now. */
export function checkPassphrase(first: string, second: string): Result<string, Problem> {
  if ([...first].length < SHORTEST) return err({ code: 'submission/passphrase-short' });
  return first === second ? ok(first) : err({ code: 'submission/passphrase-differs' });
}
