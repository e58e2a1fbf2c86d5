import { readPunchesCommand } from './read-punches.ts';

/** A command of `npm run hall`. It answers on standard output and gives the exit code. */
export interface HallCommand {
  /** One line: what to type. */
  readonly usage: string;
  readonly run: (args: readonly string[]) => Promise<HallExit>;
}
/** 0 done, 1 not possible with what was given, 2 typed wrongly: the usage is shown. */
export type HallExit = 0 | 1 | 2;

const COMMANDS: Readonly<Record<string, HallCommand>> = { 'read-punches': readPunchesCommand };

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
