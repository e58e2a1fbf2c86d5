import type { Decision } from '#src/renderer/solver/model/certificate.ts';

/** Where leaves leave something out: the way to a branch whose other side is missing. Null = together they are everything. */
export function gapBetween(paths: readonly (readonly Decision[])[], depth = 0): readonly Decision[] | null {
  const [first, ...others] = paths;
  if (!first) return [];
  const decision = first[depth];
  // An end covers all below it; longer ways beside it do no harm.
  if (paths.some((path) => path.length === depth)) return null;
  if (!decision) return null;
  const same = [first, ...others].filter((path) => matches(path[depth], decision));
  const opposite = paths.filter((path) => isOpposite(path[depth], decision));
  if (opposite.length === 0 || same.length + opposite.length < paths.length) return first.slice(0, depth + 1);
  return gapBetween(same, depth + 1) ?? gapBetween(opposite, depth + 1);
}

const matches = (a: Decision | undefined, b: Decision): boolean => a !== undefined && keyOf(a) === keyOf(b);
const keyOf = (decision: Decision): string =>
  'row' in decision
    ? 'atMost' in decision
      ? `row ${decision.row} ≤ ${decision.atMost}`
      : `row ${decision.row} ≥ ${decision.atLeast}`
    : `${decision.person} ${decision.cell} ${decision.has}`;

function isOpposite(a: Decision | undefined, b: Decision): boolean {
  if (a === undefined) return false;
  if ('row' in a) {
    if (!('row' in b) || a.row !== b.row) return false;
    if ('atMost' in a) return 'atLeast' in b && b.atLeast === a.atMost + 1;
    return 'atMost' in b && a.atLeast === b.atMost + 1;
  }
  return !('row' in b) && a.person === b.person && a.cell === b.cell && a.has !== b.has;
}
