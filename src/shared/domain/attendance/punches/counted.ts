/**
 * The punches that count, from all files together: one a minute, in order. Machines write seconds, their card records only minutes, so
 * the same touch may stand in the book twice; sheets know minutes only. Because nothing is dropped when a file is taken in, the order of
 * the files makes no difference.
 */
export function countedPunches(stamps: readonly string[]): string[] {
  const sorted = [...stamps].sort();
  // The last of a minute is the exact one where a card record wrote :00.
  return sorted.filter((at, i) => at.slice(0, 16) !== sorted[i + 1]?.slice(0, 16));
}
