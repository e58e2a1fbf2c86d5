import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BenchmarkInstance } from '#src/renderer/solver/benchmark/instance.ts';
import { parseInstance } from '#src/renderer/solver/benchmark/parse-instance.ts';
import { toProblem } from '#src/renderer/solver/benchmark/to-problem.ts';
import type { RosterProblem } from '#src/renderer/solver/model/problem.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';

export interface Instance {
  /** File name without `.txt`. */
  readonly name: string;
  /** What it was read from; null for one of our own halls. */
  readonly file: BenchmarkInstance | null;
  readonly problem: RosterProblem;
}

/** The names of a folder's instances in the order a person counts: 2 before 10. */
export function instanceNames(folder: string, only: readonly string[]): string[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return only.length === 0 ? names : names.filter((name) => only.includes(name) || only.includes(shortName(name)));
}

/** `Instance13` → `13`, as people speak of it. */
export const shortName = (name: string): string => name.replace(/^instance_?/i, '') || name;

/** Reads an instance; strings tell what is wrong and where. */
export function readInstance(folder: string, name: string): Instance | readonly string[] {
  const read = parseInstance(readFileSync(path.join(folder, `${name}.txt`), 'utf8'));
  if (!read.ok) return read.error.map((problem) => `${name}.txt ${sentence(problem)}`);
  return { name, file: read.value, problem: toProblem(read.value) };
}

const sentences: Readonly<Record<string, string>> = {
  'instance/before-sections': 'text before the first section',
  'instance/section-twice': 'this section was there before',
  'instance/section-missing': 'this section is missing or empty',
  'instance/not-whole-weeks': 'the horizon is no whole number of weeks',
  'instance/not-a-number': 'no whole number in range',
  'instance/fields': 'too many or too few fields',
  'instance/unknown': 'no shift or employee of this name',
  'instance/twice': 'named twice or without a name',
  'instance/day-outside': 'no such day',
};

function sentence({ code, detail }: Problem): string {
  const line = Number(detail?.['line'] ?? 0);
  return `${line > 0 ? `line ${line}: ` : ''}${sentences[code] ?? code}: "${detail?.['text'] ?? ''}"`;
}
