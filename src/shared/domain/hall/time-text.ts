import { clockText, type Minutes, parseClock } from '#src/shared/domain/core/day.ts';

/** Marks an end on the next day, as the roster's legend writes it. */
const NEXT_DAY = '次日';

/** `08:30`, or `次日 08:00` for minutes after midnight of the next day. */
export const timeText = (minutes: Minutes): string =>
  minutes >= 1440 ? `${NEXT_DAY} ${clockText(minutes - 1440)}` : clockText(minutes);

/** Reads what {@link timeText} writes, and `32:00` style never; full-width digits too; null when it is no time. */
export function parseTime(text: string): Minutes | null {
  const plain = text.normalize('NFKC').trim();
  const next = plain.startsWith(NEXT_DAY);
  const minutes = parseClock(next ? plain.slice(NEXT_DAY.length) : plain);
  return minutes === null ? null : minutes + (next ? 1440 : 0);
}

type Breaks = readonly { readonly start: Minutes; readonly end: Minutes }[];

/** `12:00-13:00`, several separated by a comma; '' for none. */
export const breaksText = (breaks: Breaks): string => breaks.map((b) => `${timeText(b.start)}-${timeText(b.end)}`).join('，');

/** Reads {@link breaksText}; null when a part is no pair of times. */
export function parseBreaks(text: string): Breaks | null {
  const parts = text
    .normalize('NFKC')
    .split(/[,、]/)
    .map((p) => p.trim())
    .filter((p) => p !== '' && p !== '—');
  const breaks = parts.map((part) => {
    const ends = part.split(/[-–—~至]/);
    const [start, end] = [parseTime(ends[0] ?? ''), parseTime(ends[1] ?? '')];
    return ends.length !== 2 || start === null || end === null ? null : { start, end };
  });
  return breaks.some((b) => b === null) ? null : breaks.filter((b) => b !== null);
}
