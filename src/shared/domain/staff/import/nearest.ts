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

/** The name that was probably meant: one that contains the text or differs in less than half of it; '' when none is near. */
export function nearestName(text: string, names: readonly string[]): string {
  const inside = names.find((n) => text.length >= 2 && (n.includes(text) || text.includes(n)));
  if (inside) return inside;
  const ranked = names.map((name) => ({ name, d: distance(text, name) })).sort((a, b) => a.d - b.d)[0];
  return ranked && ranked.d * 2 <= Math.max(text.length, ranked.name.length) ? ranked.name : '';
}
