/** A command of `npm run hall`. It answers on standard output and gives the exit code. */
export interface HallCommand {
  /** One line: what to type. */
  readonly usage: string;
  readonly run: (args: readonly string[]) => Promise<HallExit>;
}
/** 0 done, 1 not possible with what was given, 2 typed wrongly: the usage is shown. */
export type HallExit = 0 | 1 | 2;
