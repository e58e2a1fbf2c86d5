import { takeNumber, takeTime } from '#src/renderer/screens/settings/edit/takes.ts';
import { clockText } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { RuleSettings } from '#src/shared/domain/hall/settings.ts';

/** In which unit a number is written; the store keeps minutes, or days. */
export type RuleUnit = 'minutes' | 'hours' | 'days' | 'months' | 'clock';
export interface RuleField {
  readonly key: keyof RuleSettings;
  readonly unit: RuleUnit;
}

export const ruleGroups: readonly { readonly key: 'attendance' | 'roster'; readonly fields: readonly RuleField[] }[] = [
  {
    key: 'attendance',
    fields: [
      { key: 'lateGrace', unit: 'minutes' },
      { key: 'earlyGrace', unit: 'minutes' },
      { key: 'absentAfter', unit: 'minutes' },
      { key: 'dayBoundary', unit: 'clock' },
      { key: 'splitBreak', unit: 'minutes' },
      { key: 'overtimeFrom', unit: 'minutes' },
      { key: 'inLieuMonths', unit: 'months' },
    ],
  },
  {
    key: 'roster',
    fields: [
      { key: 'weekStandard', unit: 'hours' },
      { key: 'weekMaximum', unit: 'hours' },
      { key: 'monthOvertimeMaximum', unit: 'hours' },
      { key: 'restBetween', unit: 'hours' },
      { key: 'maxConsecutiveDays', unit: 'days' },
    ],
  },
];

export function ruleText(value: number, unit: RuleUnit): string {
  if (unit === 'clock') return clockText(value);
  return String(unit === 'hours' ? Math.round((value / 60) * 100) / 100 : value);
}

/** Reads what {@link ruleText} writes. Minutes, days and months are whole; hours may have a part. */
export function takeRule(text: string, unit: RuleUnit): Result<number, Problem> {
  if (unit === 'clock') return takeTime(text);
  const read = takeNumber(text);
  if (!read.ok || unit === 'hours') return read.ok ? ok(Math.round(read.value * 60)) : read;
  return Number.isInteger(read.value) ? read : err({ code: 'hall/number-shape', detail: { text } });
}
