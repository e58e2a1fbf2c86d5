import type { TFunction } from 'i18next';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import { overtimeRate } from '#src/shared/domain/attendance/overtime/ledger.ts';
import type { OvertimeCase } from './cases.ts';
import { hours } from './hours.ts';

const columns = ['name', 'place', 'day', 'weekday', 'rate', 'hours', 'pay', 'approvedBy', 'reason'] as const;

/** Overtime as Excel takes it: a head, then one line each; hours are plain numbers. */
export function casesText(cases: readonly OvertimeCase[], t: TFunction<readonly ['overtime', 'common']>): string {
  const lines = cases.map(({ name, place, entry }) => [
    name,
    place,
    entry.day,
    t(`common:weekday.${weekdayKey(entry.day)}`),
    `${overtimeRate[entry.kind]}%`,
    hours(entry.minutes),
    t(`overtime:pay.${entry.pay}`),
    entry.approvedBy || t('overtime:waiting'),
    // A reason is typed text: a tab or line break in it would shift the columns.
    entry.reason.replace(/\s+/g, ' '),
  ]);
  return [columns.map((c) => t(`overtime:copyColumn.${c}`)), ...lines].map((l) => l.join('\t')).join('\r\n');
}
