import { useTranslation } from 'react-i18next';
import { usePaperStamps } from '#src/renderer/queries/attendance/use-paper-sheet.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { paperKey, paperStamp } from '#src/shared/domain/attendance/paper/plan-sheet.ts';
import { clockOf } from './typed-times.ts';

/** A day's punches as every page says them: `08:25（纸质）　17:31`; '' when there are none. */
export function usePunchWords(staffId: string, { day, punches }: Pick<DayResult, 'day' | 'punches'>): string {
  const { t } = useTranslation('paper');
  const paper = usePaperStamps(day, day);
  return punches
    .map((at) => (paper.has(paperKey(staffId, paperStamp(day, at))) ? t('fromPaper', { time: clockOf(at) }) : clockOf(at)))
    .join('　');
}
