import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OvertimeBook } from '#src/renderer/queries/attendance/use-overtime.ts';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import type { OvertimeEntry } from '#src/shared/domain/attendance/overtime/ledger.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { OvertimeLineRow } from './overtime-row.tsx';

interface OvertimeGridProps {
  readonly book: OvertimeBook;
  readonly rows: OvertimeBook['rows'];
  readonly now: string;
  readonly chosen: OvertimeEntry | undefined;
  readonly onChoose: (entry: OvertimeEntry) => void;
  readonly onPay: (entry: OvertimeEntry, pay: OvertimeEntry['pay']) => void;
  readonly onApprove: (entry: OvertimeEntry) => void;
  readonly onApproveAll: () => void;
}

const sums = ['workday', 'restDayPaid', 'restDayOff', 'holiday', 'meter', 'balance'] as const;

/** People × days in hours: arrows go from one overtime to the next, P pays, T gives back, A approves, Shift+A approves all. */
export function OvertimeGrid({ book, rows, now, chosen, onChoose, onPay, onApprove, onApproveAll }: OvertimeGridProps) {
  const { t } = useTranslation(['overtime', 'common']);
  const place = useRef<HTMLElement>(null);
  const locked = Boolean(book.source.state?.lockedAt);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return;
    const key = event.key.toLowerCase();
    const next = neighbour(rows, chosen, event.key);
    if (next) {
      onChoose(next);
      place.current
        ?.querySelector(`[data-entry="${next.day}:${next.staffId}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } else if (locked) return;
    else if (key === 'a' && event.shiftKey) onApproveAll();
    else if (!chosen) return;
    else if (key === 'p') onPay(chosen, 'money');
    else if (key === 't') onPay(chosen, 'timeOff');
    else if (key === 'a') onApprove(chosen);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the grid takes the arrow keys
    <section className="month-sheet overtime" ref={place} aria-label={t('overtime:tab')} tabIndex={0} onKeyDown={onKeyDown}>
      <table className="mg">
        <colgroup>
          <col style={{ width: 72 }} />
          <col style={{ width: 84 }} />
          {book.days.map((d) => (
            <col key={d.day} />
          ))}
          {sums.map((s) => (
            <col key={s} style={{ width: s === 'meter' ? 112 : s === 'balance' ? 64 : 50 }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th className="nm">{t('overtime:column.name')}</th>
            <th className="nm">{t('overtime:column.place')}</th>
            {book.days.map((d) => (
              <th key={d.day} className={d.kind === 'holiday' ? 'ho' : d.kind === 'restDay' ? 'we' : ''}>
                {dateOf(d.day)}
                <small>{t(`common:weekday.${weekdayKey(d.day)}`)}</small>
              </th>
            ))}
            {sums.map((s) => (
              <th key={s} title={t(`overtime:law.${s}`)}>
                {t(`overtime:column.${s}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OvertimeLineRow
              key={row.overtime.staffId}
              row={row}
              days={book.days}
              today={now.slice(0, 10)}
              chosen={chosen}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The entry that an arrow leads to: left and right in a person's days, up and down to the next person's nearest day. */
function neighbour(rows: OvertimeBook['rows'], at: OvertimeEntry | undefined, key: string): OvertimeEntry | undefined {
  const lines = rows.map((r) => r.overtime.entries).filter((e) => e.length > 0);
  if (!key.startsWith('Arrow')) return undefined;
  if (!at) return lines[0]?.[0];
  const row = lines.findIndex((l) => l[0]?.staffId === at.staffId);
  const line = lines[row] ?? [];
  const i = line.findIndex((e) => e.day === at.day);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return line[i + (key === 'ArrowLeft' ? -1 : 1)] ?? at;
  const other = lines[row + (key === 'ArrowUp' ? -1 : 1)];
  return other ? (other.find((e) => e.day >= at.day) ?? other.at(-1)) : at;
}
