import type { MonthKey } from '#src/shared/domain/core/day.ts';

/** What a package's file name tells. */
export interface PackageName {
  readonly hall: string;
  readonly month: MonthKey;
  readonly version: number;
  readonly encrypted: boolean;
}

export const HALL_CODE = /^[A-Z0-9]{2,8}$/;
export const MONTH_KEY = /^[0-9]{4}-(?:0[1-9]|1[0-2])$/;
/** A hall that sends a month ten thousand times has another trouble. */
export const MOST_VERSIONS = 9999;

const NAME = /^([A-Z0-9]{2,8})_([0-9]{4}-(?:0[1-9]|1[0-2]))_v([1-9][0-9]{0,3})\.hallpkg(\.age)?$/;

/** `LXZW_2026-10_v1.hallpkg`, encrypted `….hallpkg.age`. */
export const packageName = ({ hall, month, version, encrypted }: PackageName): string =>
  `${hall}_${month}_v${version}.hallpkg${encrypted ? '.age' : ''}`;

/** The inverse of {@link packageName}; null for any other name (`LXZW_2026-10_v1 (2).hallpkg` as well: such a copy was renamed). */
export function parsePackageName(name: string): PackageName | null {
  const [, hall, month, version, age] = NAME.exec(name) ?? [];
  return hall && month && version ? { hall, month, version: Number(version), encrypted: age !== undefined } : null;
}

/** Anything that calls itself a package, whatever else its name says. */
export const isPackageFile = (name: string): boolean => /\.hallpkg(\.age)?$/i.test(name);
