/** npm runs its scripts in the folder of the program; a file is named from where the person stands. */
export const startedIn = (): string =>
  (process.env['npm_lifecycle_event'] === 'hall' ? process.env['INIT_CWD'] : undefined) ?? process.cwd();
