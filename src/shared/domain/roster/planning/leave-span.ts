import { addMonths, type DayKey, dayIn, isDayKey, type MonthKey } from '#src/shared/domain/core/day.ts';

/** First and last day, both included. */
export interface Span {
  readonly from: DayKey;
  readonly to: DayKey;
}

interface Part {
  readonly year?: number;
  readonly month?: number;
  readonly date: number;
}

const FORMS = [/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})$/, /^(\d{1,2})[/.月](\d{1,2})$/, /^(\d{1,2})$/] as const;
const DAY = String.raw`\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?`;
const WHOLE = new RegExp(`^(${DAY})(?:-(${DAY}))?$`);

function readPart(text: string): Part | undefined {
  const plain = text.trim().replace(/[日号]$/, '');
  const [full, short, bare] = FORMS.map((form) => form.exec(plain));
  if (full) return { year: Number(full[1]), month: Number(full[2]), date: Number(full[3]) };
  if (short) return { month: Number(short[1]), date: Number(short[2]) };
  return bare ? { date: Number(bare[1]) } : undefined;
}

const at = (year: number, month: number, date: number): DayKey => dayIn(`${year}-${String(month).padStart(2, '0')}`, date);

/**
 * Reads a span as people write it, in the month in view: `21`, `21-23`, `9.28-10.2`, `10月8日到10月9日`, `28-3` (into the next month),
 * `2026-10-08~2026-10-09`. Undefined when it is none; a last day before the first one is given back as it is.
 */
export function parseSpan(text: string, month: MonthKey): Span | undefined {
  const parts = partsOf(text.normalize('NFKC').replace(/\s+/g, ''));
  const [first, last] = parts.map(readPart);
  if (!first || parts.length > 2) return undefined;
  const [year = 0, inView = 1] = month.split('-').map(Number);
  const from = at(first.year ?? year, first.month ?? inView, first.date);
  if (!isDayKey(from)) return undefined;
  if (parts.length === 1) return { from, to: from };
  const to = last && endOf(last, from);
  return to && isDayKey(to) ? { from, to } : undefined;
}

/** A hyphen divides two days unless it stands inside a date with its year. */
function partsOf(plain: string): string[] {
  if (/[~—–至到]/.test(plain)) return plain.split(/[~—–至到]+/);
  const [, first, last] = WHOLE.exec(plain) ?? [];
  if (first === undefined) return plain.split('-');
  return last === undefined ? [first] : [first, last];
}

/** What is left out of the last day is that of the first one; a smaller date or month lies in the next month or year. */
function endOf(last: Part, from: DayKey): DayKey {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  if (last.month === undefined) return dayIn(last.date < date ? addMonths(from.slice(0, 7), 1) : from.slice(0, 7), last.date);
  const next = last.year === undefined && last.month < month - 6;
  return at(last.year ?? (next ? year + 1 : year), last.month, last.date);
}
