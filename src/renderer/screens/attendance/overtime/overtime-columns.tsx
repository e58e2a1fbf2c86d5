import { useTranslation } from 'react-i18next';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import type { DayInfo } from '#src/shared/domain/calendar/types.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';

export const overtimeSums = ['workday', 'restDayPaid', 'restDayOff', 'holiday', 'meter', 'balance'] as const;
const widths = { workday: 50, restDayPaid: 50, restDayOff: 50, holiday: 50, meter: 112, balance: 64 } as const;

export const OvertimeColumns = ({ days }: { readonly days: readonly DayInfo[] }) => (
  <colgroup>
    <col style={{ width: 72 }} />
    <col style={{ width: 84 }} />
    {days.map((d) => (
      <col key={d.day} />
    ))}
    {overtimeSums.map((s) => (
      <col key={s} style={{ width: widths[s] }} />
    ))}
  </colgroup>
);

/** Names, days, and what they add up to with the law behind each figure. */
export function OvertimeHead({ days }: { readonly days: readonly DayInfo[] }) {
  const { t } = useTranslation(['overtime', 'common']);
  return (
    <thead>
      <tr>
        <th className="nm">{t('overtime:column.name')}</th>
        <th className="nm">{t('overtime:column.place')}</th>
        {days.map((d) => (
          <th key={d.day} className={d.kind === 'holiday' ? 'ho' : d.kind === 'restDay' ? 'we' : ''}>
            {dateOf(d.day)}
            <small>{t(`common:weekday.${weekdayKey(d.day)}`)}</small>
          </th>
        ))}
        {overtimeSums.map((s) => (
          <th key={s} title={t(`overtime:law.${s}`)}>
            {t(`overtime:column.${s}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
