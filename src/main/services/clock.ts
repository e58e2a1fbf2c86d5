/** Wall and monotonic time of the host. `--now` sets a demonstration clock that runs on from there. */
export interface HostClock {
  /** Epoch milliseconds. */
  readonly wall: () => number;
  /** Milliseconds since the process started. */
  readonly mono: () => number;
  /** The demonstration start as given, '' for the real clock. */
  readonly fixedNow: string;
}

/** The hall's zone: UTC+8 all year. */
const OFFSET_MS = 8 * 3600_000;

export function makeHostClock(fixedNow = ''): HostClock {
  const mono = () => performance.now();
  if (fixedNow === '') return { wall: () => Date.now(), mono, fixedNow };
  const start = Date.parse(fixedNow);
  const from = performance.now();
  return { wall: () => start + (performance.now() - from), mono, fixedNow };
}

/** `YYYY-MM-DDTHH:mm:ss.SSS+08:00`. */
export const wallText = (epochMs: number): string => new Date(epochMs + OFFSET_MS).toISOString().replace('Z', '+08:00');
/** Fit for a file name: `20260923-103452`. */
export const stampText = (epochMs: number): string => wallText(epochMs).slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
