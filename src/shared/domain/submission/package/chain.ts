import { addMonths } from '#src/shared/domain/core/day.ts';
import { type PackageRef, slotOf, wordsOf } from './package-ref.ts';
import type { PackageProblem } from './problems.ts';

/** A problem of one package among others. */
export interface ChainProblem {
  /** The `id` of the package it is told of. */
  readonly id: string;
  readonly problem: PackageProblem;
}

/**
 * What a set of packages, each sound by itself, tells of one another: the same one twice, two with one number, a hall that signs
 * with another key than before, a previous one that is not there or differs. In the order in which `packages` stand.
 */
export function chainProblems(packages: readonly PackageRef[]): ChainProblem[] {
  const bySlot = Map.groupBy(packages, slotOf);
  const firstOf = new Map<string, PackageRef>();
  for (const p of packages) {
    const known = firstOf.get(p.hall);
    if (!known || slotOf(p) < slotOf(known)) firstOf.set(p.hall, p);
  }
  return packages.flatMap((p) => {
    const same = bySlot.get(slotOf(p)) ?? [];
    const problems = [...twice(p, same), ...keyOf(p, firstOf.get(p.hall) ?? p), ...previousOf(p, bySlot)];
    return problems.map((problem) => ({ id: p.id, problem }));
  });
}

/** The first of several equal ones counts; different ones with one number all stand accused. */
function twice(p: PackageRef, same: readonly PackageRef[]): PackageProblem[] {
  const other = same.find((q) => q.manifestSha256 !== p.manifestSha256);
  if (other) return [{ code: 'package/conflict', detail: { ...wordsOf(p), other: other.id } }];
  const [first] = same;
  return first && first !== p ? [{ code: 'package/duplicate', detail: { ...wordsOf(p), other: first.id } }] : [];
}

/** Trust on first use: the key of the hall's earliest package is the hall's key, unless known keys say otherwise (checked before). */
function keyOf(p: PackageRef, first: PackageRef): PackageProblem[] {
  if (p.keyTrusted || first.keyId === p.keyId) return [];
  return [{ code: 'package/foreign-key', detail: { ...wordsOf(p), keyId: p.keyId, known: first.keyId } }];
}

function previousOf(p: PackageRef, bySlot: ReadonlyMap<string, readonly PackageRef[]>): PackageProblem[] {
  if (!p.previous) return p.version > 1 ? [gap(p, p.month, p.version - 1)] : [];
  const { month, version, manifestSha256 } = p.previous;
  const slot = slotOf({ hall: p.hall, month, version });
  if (slot >= slotOf(p)) return [broken(p, month, version)];
  const there = bySlot.get(slot) ?? [];
  if (there.length > 0) return there.some((q) => q.manifestSha256 === manifestSha256) ? [] : [broken(p, month, version)];
  return [gap(p, month, version)];
}

const gap = (p: PackageRef, month: string, version: number): PackageProblem => ({
  code: 'package/chain-gap',
  detail: { ...wordsOf(p), previous: month, previousVersion: version },
});
const broken = (p: PackageRef, month: string, version: number): PackageProblem => ({
  code: 'package/chain-broken',
  detail: { ...wordsOf(p), previous: month, previousVersion: version },
});

/** Months of a hall between its first and last package for which there is none. */
export function missingMonths(months: Iterable<string>): string[] {
  const there = new Set(months);
  const [first, last] = [
    [...there].reduce((a, b) => (a < b ? a : b), '9999-12'),
    [...there].reduce((a, b) => (a > b ? a : b), ''),
  ];
  const missing: string[] = [];
  for (let month = first; month < last; month = addMonths(month, 1)) if (!there.has(month)) missing.push(month);
  return missing;
}
