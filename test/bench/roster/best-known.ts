/**
 * Best known upper bounds by short name of the instance, from a CSV with the columns `instance` and `best_ub` in any place.
 * An instance is named as in the CSV, with or without a leading "Instance".
 */
export function readBestKnown(csv: string): ReadonlyMap<string, number> {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/);
  const columns = head.split(',').map((name) => name.trim());
  const name = columns.indexOf('instance');
  const best = columns.indexOf('best_ub');
  const known = new Map<string, number>();
  for (const line of lines) {
    const fields = line.split(',').map((field) => field.trim());
    const value = fields[best];
    if (name >= 0 && value && Number.isFinite(Number(value)))
      known.set((fields[name] ?? '').replace(/^instance_?/i, ''), Number(value));
  }
  return known;
}
