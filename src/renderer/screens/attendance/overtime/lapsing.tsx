import { useTranslation } from 'react-i18next';
import type { OvertimeBook } from '#src/renderer/queries/attendance/use-overtime.ts';
import { inLieuDays, lapsingBy } from '#src/shared/domain/attendance/overtime/in-lieu.ts';
import { addDays } from '#src/shared/domain/core/day.ts';

/** How long before its last day time off is named, days. */
const AHEAD = 45;

/** Time off that lapses soon, the first to go first, and what has lapsed already. */
export function Lapsing({ book, now }: { readonly book: OvertimeBook; readonly now: string }) {
  const { t } = useTranslation('overtime');
  const soon = book.rows
    .flatMap(({ line, overtime }) =>
      lapsingBy(overtime.account, addDays(now.slice(0, 10), AHEAD)).map((lot) => ({ lot, name: line.person.member.name })),
    )
    .sort((a, b) => (a.lot.until < b.lot.until ? -1 : 1));
  const gone = book.rows.filter((r) => r.overtime.account.expired > 0);
  if (soon.length === 0 && gone.length === 0) return null;
  return (
    <details className="rederived">
      <summary>{t('lapsing', { soon: soon.length, gone: gone.length })}</summary>
      <ul>
        {soon.map(({ lot, name }) => (
          <li key={`${name} ${lot.day}`}>
            {t('lapsesOn', { name, day: lot.day.slice(5), days: inLieuDays(lot.left), until: lot.until })}
          </li>
        ))}
        {gone.map(({ line, overtime }) => (
          <li key={overtime.staffId} className="c2">
            {t('lapsed', { name: line.person.member.name, days: inLieuDays(overtime.account.expired) })}
          </li>
        ))}
      </ul>
    </details>
  );
}
