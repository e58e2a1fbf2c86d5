import type { DemandDay } from '#src/shared/domain/roster/planning/demand-limits.ts';
import { useDemandPage } from './demand-page-parts.ts';
import { useDemandText } from './use-demand-text.ts';

const rows = ['needed', 'able', 'planned'] as const;

/** 一天要几人, 有几人在岗, 已排几人. */
export function DemandFoot() {
  const { t } = useDemandText();
  const { view } = useDemandPage();
  const days = view.columns.flatMap((c) => (c.is === 'day' ? [c.day] : []));
  return (
    <tfoot>
      {rows.map((row) => (
        <tr key={row}>
          <th scope="row" className="nm" colSpan={6}>
            {t(`total.${row}`)}
            {row !== 'planned' && <small>{t(`total.${row}Hint`)}</small>}
          </th>
          {days.map((day, i) => {
            const total = view.days[i];
            const few = total !== undefined && isFew(row, total);
            return (
              <td
                key={day.date}
                className={few ? 'short' : day.tone}
                aria-label={t(`total.${row}Cell`, { day: day.title, count: total?.[row] ?? 0 })}
              >
                {total?.[row]}
              </td>
            );
          })}
        </tr>
      ))}
    </tfoot>
  );
}

const isFew = (row: (typeof rows)[number], day: DemandDay): boolean => row === 'able' && day.able < day.needed;
