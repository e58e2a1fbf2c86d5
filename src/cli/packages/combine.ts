import path from 'node:path';
import type { HallCommand } from '#src/cli/hall-command.ts';
import { writeOut } from '#src/cli/write-out.ts';
import { combinePackages } from '#src/main/packages/combine/combine.ts';
import type { Combined, Outcome } from '#src/main/packages/combine/combined.ts';
import { asHostError } from '#src/main/services/host-result.ts';
import { err, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { type Asked, readAsked, readOptions } from './ask.ts';
import { tellProgress } from './progress.ts';
import { packageSentence, type ToldPackage, type ToldProblem, toldPackage, toldRefusal, USAGE } from './told.ts';

/** What `combine` prints. */
export interface CombineAnswer {
  /** Every package was sound. */
  readonly ok: boolean;
  readonly halls: number;
  readonly months: number;
  readonly packages: readonly (ToldPackage & { readonly outcome: Outcome })[];
  readonly tables: Combined['tables'];
  readonly tooLong: readonly string[];
  readonly removed: number;
  readonly out: string;
  /** Why nothing was written. */
  readonly problems: readonly ToldProblem[];
}

/** `hall combine DIR --out DIR`: many packages into one lake. 1 when one was not taken or nothing could be written. */
export const combineCommand: HallCommand = {
  usage: 'combine DIR --out DIR [--keys FILE] [--identity FILE | --passphrase-file FILE]',
  run: async (args) => {
    const asked = readAsked(args, 'out');
    const [dir, ...others] = asked?.files ?? [];
    if (!asked || !dir || others.length > 0 || asked.out === '') {
      await print(nothingBut(USAGE, asked?.out ?? ''));
      return 2;
    }
    const done = await combine(dir, asked);
    await print(done.ok ? answerOf(done.value, asked.out) : nothingBut(done.error, asked.out));
    return done.ok && done.value.ok ? 0 : 1;
  },
};

async function combine(dir: string, asked: Asked): Promise<Result<Combined, Problem>> {
  const options = await readOptions(asked);
  if (!options.ok) return options;
  try {
    return await combinePackages(dir, asked.out, {
      ...options.value,
      sentence: packageSentence,
      told: (_step, file, count, total) => tellProgress(count, total, path.basename(file)),
    });
  } catch (thrown) {
    return err(asHostError(thrown, asked.out));
  }
}

const print = (answer: CombineAnswer): Promise<void> => writeOut(`${JSON.stringify(answer, null, 2)}\n`);

const nothingBut = (problem: Problem, out: string): CombineAnswer => ({
  ok: false,
  halls: 0,
  months: 0,
  packages: [],
  tables: {},
  tooLong: [],
  removed: 0,
  out,
  problems: [toldRefusal(problem)],
});

const answerOf = ({ ok, halls, months, packages, tables, tooLong, removed }: Combined, out: string): CombineAnswer => ({
  ok,
  halls,
  months,
  packages: packages.map(({ report, outcome }) => ({ ...toldPackage(report), outcome })),
  tables,
  tooLong,
  removed,
  out,
  problems: [],
});
