export const isRoot = (): boolean => process.getuid?.() === 0;

/** Quiet, offline, and the store's newer backing (0 of 119 kills lost it, where LevelDB lost 5 of 175). */
export const browserArgs = (): string[] => [
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-features=Translate,AutofillServerCommunication,OptimizationHints,MediaRouter',
  '--enable-features=IdbSqliteBackingStore',
  // As root there is no sandbox, and without this a warning bar says so.
  ...(isRoot() ? ['--test-type'] : []),
];
