import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addMonths } from '#src/shared/domain/core/day.ts';
import { lakeHall } from '#test/support/lake-hall.ts';
import { type Files, headOf, signPackage, tableFiles } from '#test/support/package-builder.ts';
import { packageKey } from '#test/support/package-key.ts';

/** Halls share so many different months of tables: the bytes are packed once, each hall signs them with its own key. */
const VARIANTS = 10;

export interface LakeSize {
  readonly halls: number;
  readonly months: number;
  readonly people: number;
}

/** Writes `halls × months` signed packages below a folder, by year and month as a bureau keeps them. Gives bytes and rows. */
export function makePackages(folder: string, { halls, months, people }: LakeSize): { bytes: number; rows: number } {
  const keys = Array.from({ length: halls }, (_, i) => packageKey(codeOf(i)));
  const previous = new Map<number, { month: string; version: number; manifestSha256: string }>();
  let [bytes, rows] = [0, 0];
  for (let m = 0; m < months; m++) {
    const month = addMonths('2025-11', m);
    const variants = Array.from({ length: Math.min(VARIANTS, halls) }, (_, v) => {
      const tables = lakeHall(v, month, people);
      return { content: tableFiles(tables) as Files, heads: tables.map(headOf) };
    });
    const target = path.join(folder, month);
    mkdirSync(target, { recursive: true });
    for (const [i, key] of keys.entries()) {
      const variant = variants[i % variants.length];
      if (!variant) continue;
      const spec = { hall: codeOf(i), month, version: 1, key, previous: previous.get(i) ?? null };
      const built = signPackage(variant.content, spec, variant.heads);
      writeFileSync(path.join(target, built.name), built.bytes);
      previous.set(i, { month, version: 1, manifestSha256: built.manifestSha256 });
      bytes += built.bytes.length;
      rows += variant.heads.reduce((sum, t) => sum + t.rows, 0);
    }
  }
  return { bytes, rows };
}

const codeOf = (i: number): string => `H${String(i + 1).padStart(5, '0')}`;
