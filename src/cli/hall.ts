import type { HallCommand, HallExit } from './hall-command.ts';
import { combineCommand } from './packages/combine.ts';
import { receiptCommand } from './packages/receipt.ts';
import { verifyCommand } from './packages/verify.ts';
import { readPunchesCommand } from './read-punches.ts';

const COMMANDS: Readonly<Record<string, HallCommand>> = {
  'read-punches': readPunchesCommand,
  verify: verifyCommand,
  combine: combineCommand,
  receipt: receiptCommand,
};

/** Runs the command that `args` name. */
export async function runHall(args: readonly string[]): Promise<HallExit> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const exit = command ? await command.run(rest) : 2;
  if (exit === 2) {
    const known = command ? [command] : Object.values(COMMANDS);
    process.stderr.write(`用法：\n${known.map((c) => `  npm run hall -- ${c.usage}\n`).join('')}`);
  }
  return exit;
}
