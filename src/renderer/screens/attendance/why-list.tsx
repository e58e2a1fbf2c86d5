import { useTranslation } from 'react-i18next';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import type { AttendanceRecord } from '#src/shared/domain/attendance/types.ts';
import { timeText } from '#src/shared/domain/hall/time-text.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { usePunchWords } from './punch-words.ts';
import { useReasonText } from './result-text.ts';

interface WhyListProps {
  readonly staffId: string;
  readonly shift: ShiftType | undefined;
  readonly result: DayResult;
  readonly record: AttendanceRecord | undefined;
}

/** Why a day is what it is: shift, punches, rules, and what was corrected. */
export function WhyList({ staffId, shift, result, record }: WhyListProps) {
  const { t } = useTranslation('attendance');
  const reasonText = useReasonText();
  const punches = usePunchWords(staffId, result);
  return (
    <dl>
      <dt>{t('month.shift')}</dt>
      <dd>{shift ? `${shift.glyph} ${timeText(shift.start)}–${timeText(shift.end)}` : '—'}</dd>
      <dt>{t('tab.punches')}</dt>
      <dd>{punches || '—'}</dd>
      <dt>{t('month.rule')}</dt>
      <dd>
        {result.reasons.map((r, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two half days have the same code, and reasons have no other identity
          <div key={`${r.code} ${i}`}>{reasonText(r)}</div>
        ))}
        {record?.corrections.map((c) => (
          <div key={c.at} className="c2">
            {c.at.slice(5, 16).replace('T', ' ')} {c.by}：{c.reason}
          </div>
        ))}
      </dd>
    </dl>
  );
}
