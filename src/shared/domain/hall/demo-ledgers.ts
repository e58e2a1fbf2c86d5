import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { addDays, type DayKey, dayOfInstant, type Instant, minutesOfInstant } from '#src/shared/domain/core/day.ts';
import { writeEntry } from '#src/shared/domain/ledger/entry.ts';
import { seedLedgerKinds } from '#src/shared/domain/ledger/seed-kinds.ts';
import { type IntakeDay, intakeId, type LedgerEntry, type LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { nextRuledNumber } from '#src/shared/domain/register/record-number.ts';
import { demoLines } from './demo-ledger-lines.ts';
import type { Counter } from './types.ts';

export interface DemoLedgerInput {
  readonly now: Instant;
  readonly by: string;
  readonly counters: readonly Counter[];
  /** Days of two months in order; those after `now` are passed over. */
  readonly days: readonly DayInfo[];
}

/** A number from 0 to `below` that looks like chance and is always the same. */
const dice = (seed: number, below: number): number => ((seed * 7919 + 104_729) % 9973) % below;

/** Lines and window counts of two months in the demonstration hall; all invented. */
export function demoLedgers(input: DemoLedgerInput): {
  readonly entries: readonly LedgerEntry[];
  readonly counts: readonly IntakeDay[];
} {
  const today = dayOfInstant(input.now);
  const days = input.days.filter((d) => d.day <= today);
  return { entries: linesOf(input, days), counts: countsOf(input, days, today) };
}

function linesOf({ now, by }: DemoLedgerInput, days: readonly DayInfo[]): LedgerEntry[] {
  const taken: string[] = [];
  const today = dayOfInstant(now);
  return days.flatMap((info, n) =>
    linesOn(info, n)
      .filter(({ time }) => info.day < today || time <= minutesOfInstant(now))
      .flatMap(({ line, kind, time, seed }): LedgerEntry[] => {
        const number = nextRuledNumber(kind, info.day, taken);
        const values = { ...line.values, ...standingOf(kind, line.days, info.day, today, seed) };
        const head = { id: `demo-${number}`, number, by, at: `${info.day}T16:40:00+08:00` };
        const made = writeEntry(kind, { day: info.day, time, hallId: line.hall ?? 'hall-1', values, photos: [] }, head, now);
        if (!made.ok) return [];
        taken.push(number);
        return [made.value];
      }),
  );
}

/** What happened on the n-th day, in order of time. */
const linesOn = (info: DayInfo, n: number) =>
  demoLines
    .flatMap((line, l) => {
      const kind = seedLedgerKinds.find((k) => k.id === `ledger-${line.kind}`);
      const happens = (line.weekend === true) === (info.kind !== 'workday') && dice(n * 31 + l, line.every) === 0;
      return kind && happens ? [{ line, kind, time: 530 + dice(n * 17 + l * 5, 500), seed: n + l }] : [];
    })
    .sort((a, b) => a.time - b.time);

/** A promise of `days`: kept in time, but for a few that are open still. */
function standingOf(
  kind: LedgerKind,
  days: number | undefined,
  day: DayKey,
  today: DayKey,
  seed: number,
): Record<string, string> {
  if (days === undefined) return {};
  const dueOn = addDays(day, days);
  const doneOn = addDays(day, Math.max(0, days - 1 - dice(seed, 2)));
  if (doneOn > today || (dueOn >= addDays(today, -2) && dice(seed, 3) === 0)) return { dueOn };
  const satisfaction = ['非常满意', '满意', '非常满意', '基本满意'][dice(seed, 4)] ?? '满意';
  const word = kind.fields.find((f) => f.type === 'state')?.done.at(kind.id === 'ledger-goods' ? -1 : 0) ?? '';
  const has = (key: string) => kind.fields.some((f) => f.key === key);
  return { dueOn, state: word, ...(has('doneOn') ? { doneOn } : {}), ...(has('satisfaction') ? { satisfaction } : {}) };
}

/** What each counter took in; few at weekends, nothing on holidays, and today is counted in the evening. */
function countsOf({ now, by, counters }: DemoLedgerInput, days: readonly DayInfo[], today: DayKey): IntakeDay[] {
  return days.flatMap((info, n) =>
    info.kind === 'holiday' || info.day === today
      ? []
      : counters.flatMap((c, i): IntakeDay[] => {
          if (info.kind === 'restDay' && c.order > 1) return [];
          const all = info.kind === 'workday' ? 12 + dice(n * 13 + i * 7, 24) : 4 + dice(n + i, 9);
          const counts = { 'intake-all': all, 'intake-oneMatter': dice(n + i * 3, 4), 'intake-crossRegion': dice(n * 3 + i, 3) };
          return [{ id: intakeId(info.day, c.id), day: info.day, hallId: c.hallId, counterId: c.id, counts, by, at: now }];
        }),
  );
}
