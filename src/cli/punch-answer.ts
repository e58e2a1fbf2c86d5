import type { PunchTrouble, ReadPunches } from '#src/renderer/commands/attendance/read-punches.ts';
import type { BadLine, PunchReading } from '#src/shared/domain/attendance/punches/reading.ts';
import type { Result } from '#src/shared/domain/core/result.ts';
import { sentenceOf } from './sentence.ts';

/** What `read-punches --json` prints, field for field. */
export interface PunchAnswer {
  readonly format: PunchReading['format'] | 'unknown';
  readonly encoding: string;
  /** Everybody the file names, sorted: the number, or the name where there is no number. */
  readonly people: readonly string[];
  /** Unique, by time, then person. `at` is the hall's clock, `YYYY-MM-DDTHH:mm:ss`. */
  readonly punches: readonly { readonly person: string; readonly at: string }[];
  /** Line 0 = the file as a whole. */
  readonly badLines: readonly { readonly line: number; readonly reason: string }[];
  /** Only when there is not a single punch: why. */
  readonly error?: string;
}

/** A file as read, in the words of the command. */
export function punchAnswer(read: Result<ReadPunches, PunchTrouble>): PunchAnswer {
  const encoding = (read.ok ? read.value.encoding : read.error.encoding) ?? 'unknown';
  const reading = read.ok ? read.value.reading : read.error.reading;
  const badLines = (reading?.badLines ?? []).map((bad) => ({ line: bad.line, reason: reasonOf(bad) }));
  const answer: PunchAnswer = {
    format: reading?.format ?? 'unknown',
    encoding,
    people: (reading?.people ?? []).map((p) => p.key),
    punches: (reading?.punches ?? []).map((p) => ({ person: p.number, at: p.at.replace(' ', 'T') })),
    badLines,
  };
  if (read.ok) return answer;
  const error = sentenceOf(read.error);
  return { ...answer, badLines: badLines.length > 0 ? badLines : [{ line: 0, reason: error }], error };
}

const reasonOf = (bad: BadLine): string =>
  `${bad.sheet === undefined ? '' : `${bad.sheet}：`}${sentenceOf(bad)}${bad.text === '' ? '' : `：${bad.text}`}`;
