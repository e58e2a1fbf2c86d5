import path from 'node:path';
import type { HallCommand, HallExit } from '#src/cli/hall-command.ts';
import { writeOut } from '#src/cli/write-out.ts';
import { verifyPackages } from '#src/main/packages/verify/verify-packages.ts';
import { readAsked, readOptions } from './ask.ts';
import { tellProgress } from './progress.ts';
import { type ToldPackage, type ToldProblem, toldPackage, toldProblem, toldRefusal, USAGE } from './told.ts';

/** What `verify` prints. */
export interface VerifyAnswer {
  readonly ok: boolean;
  readonly packages: readonly ToldPackage[];
  /** What the packages tell of one another; stands with the package too. */
  readonly problems: readonly (ToldProblem & { readonly file?: string })[];
}

/** `hall verify FILE…`: signature, hashes, rows and chain of packages. 0 when every one is sound. */
export const verifyCommand: HallCommand = {
  usage: 'verify FILE… [--keys FILE] [--identity FILE | --passphrase-file FILE]',
  run: async (args) => {
    const asked = readAsked(args, null);
    if (!asked || asked.files.length === 0) return answer({ ok: false, packages: [], problems: [toldRefusal(USAGE)] }, 2);
    const options = await readOptions(asked);
    if (!options.ok) return answer({ ok: false, packages: [], problems: [toldRefusal(options.error)] }, 1);
    const total = asked.files.length;
    const set = await verifyPackages(asked.files, options.value, (r, done) => tellProgress(done, total, path.basename(r.file)));
    const problems = set.across.map(({ file, problem }) => ({ file, ...toldProblem(problem) }));
    return answer({ ok: set.ok, packages: set.packages.map(toldPackage), problems }, set.ok ? 0 : 1);
  },
};

async function answer(told: VerifyAnswer, exit: HallExit): Promise<HallExit> {
  await writeOut(`${JSON.stringify(told, null, 2)}\n`);
  return exit;
}
