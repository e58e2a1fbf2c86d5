/** Edit distance of two short names. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/**
 * The name that was probably meant: the only one that contains the text or stands in it, else the one that differs least and in at
 * most half of it. '' when none is near or two are equally near: a wrong suggestion is worse than none.
 */
export function nearestName(text: string, names: readonly string[]): string {
  const inside = names.filter((n) => text.length >= 2 && (n.includes(text) || text.includes(n)));
  if (inside.length === 1) return inside[0] ?? '';
  const ranked = names.map((name) => ({ name, d: distance(text, name) })).sort((a, b) => a.d - b.d);
  const [best, second] = ranked;
  if (!best || best.d === second?.d) return '';
  return best.d * 2 <= Math.max(text.length, best.name.length) ? best.name : '';
}
