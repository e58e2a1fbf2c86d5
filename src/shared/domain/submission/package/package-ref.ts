import type { PreviousPackage } from './manifest.ts';

/** What is known of a package that is sound by itself. */
export interface PackageRef {
  /** Names it among the others, the file for instance. */
  readonly id: string;
  readonly hall: string;
  readonly month: string;
  readonly version: number;
  readonly keyId: string;
  /** True when the bureau's list of known keys vouches for it. */
  readonly keyTrusted: boolean;
  readonly manifestSha256: string;
  readonly previous: PreviousPackage | null;
}

/** Hall, month and version as one text that sorts as they do. */
export const slotOf = (p: { readonly hall: string; readonly month: string; readonly version: number }): string =>
  `${p.hall} ${p.month} ${String(p.version).padStart(6, '0')}`;
/** The blanks of a sentence about a package. */
export const wordsOf = (p: { readonly hall: string; readonly month: string; readonly version: number }) => ({
  hall: p.hall,
  month: p.month,
  version: p.version,
});

/** Of packages that were accepted, the one that counts for each hall and month: the highest version. By hall, then month. */
export function newestOf<T extends { readonly hall: string; readonly month: string; readonly version: number }>(
  accepted: readonly T[],
): T[] {
  const newest = new Map<string, T>();
  for (const p of accepted) {
    const key = `${p.hall} ${p.month}`;
    const known = newest.get(key);
    if (!known || known.version < p.version) newest.set(key, p);
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, p]) => p);
}
