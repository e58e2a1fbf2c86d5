import { isDayKey } from '#src/shared/domain/core/day.ts';

/** One line of an attendance machine. */
export interface RawPunch {
  readonly number: string;
  /** `YYYY-MM-DD HH:mm:ss` */
  readonly at: string;
}
export interface BadLine {
  readonly line: number;
  readonly code: 'attendance/line-columns' | 'attendance/line-number' | 'attendance/line-time';
  readonly text: string;
}
export interface ParsedPunches {
  /** Unique, by time, then number. */
  readonly punches: readonly RawPunch[];
  readonly badLines: readonly BadLine[];
  /** Lines that were not empty. */
  readonly lines: number;
}

/** How much of a bad line is shown. */
const SHOWN = 60;

/**
 * Reads `*_attlog.dat`: number, time, then whatever the firmware writes (device, status, verify, work code in either order or fewer).
 * The status is not trusted: in or out follows from roster and time.
 */
export function parseAttlog(text: string): ParsedPunches {
  const punches = new Map<string, RawPunch>();
  const badLines: BadLine[] = [];
  let lines = 0;
  let line = 0;
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    line++;
    if (raw.trim() === '') continue;
    lines++;
    const read = parseLine(raw);
    if (typeof read === 'string') badLines.push({ line, code: read, text: raw.trim().slice(0, SHOWN) });
    else punches.set(`${read.at} ${read.number}`, read);
  }
  return { punches: [...punches.keys()].sort().flatMap((key) => punches.get(key) ?? []), badLines, lines };
}

function parseLine(raw: string): RawPunch | BadLine['code'] {
  const m =
    /^\s*(\S+?)\s*[\t,; ]\s*"?(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?"?(?:\s*[\t,; ].*)?$/.exec(raw);
  if (!m) return /[\t,; ]/.test(raw.trim()) ? 'attendance/line-time' : 'attendance/line-columns';
  const number = (m[1] ?? '').replace(/^"|"$/g, '').replace(/^0+(?=\d)/, '');
  if (!/^[A-Za-z0-9]{1,24}$/.test(number)) return 'attendance/line-number';
  const pad = (s: string | undefined) => (s ?? '0').padStart(2, '0');
  const day = `${m[2]}-${pad(m[3])}-${pad(m[4])}`;
  const [hour, minute, second] = [pad(m[5]), pad(m[6]), pad(m[7])];
  if (!isDayKey(day) || hour > '23' || minute > '59' || second > '59') return 'attendance/line-time';
  return { number, at: `${day} ${hour}:${minute}:${second}` };
}
