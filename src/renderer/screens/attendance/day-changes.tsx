import { useTranslation } from 'react-i18next';
import type { DayLine } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import type { Correction } from '#src/shared/domain/attendance/types.ts';
import { clockOf } from './typed-times.ts';

type Value = Pick<Correction['before'], 'mark' | 'inAt' | 'outAt'>;

/** 这一天的更改: what the day said, struck out, and what it says since. */
export function DayChanges({
  line,
}: {
  readonly line: { readonly person: Pick<DayLine['person'], 'records'>; readonly result: DayLine['result'] };
}) {
  const { t } = useTranslation('attendance');
  const corrections = line.person.records.get(line.result.day)?.corrections ?? [];
  const text = ({ mark, inAt, outAt }: Value): string => {
    const times = inAt === null && outAt === null ? '' : `${clockOf(inAt) || '—'}–${clockOf(outAt) || '—'}`;
    return [mark ? t(`mark.${mark}`) : '', times].filter(Boolean).join(' ') || t('month.empty');
  };
  return (
    <section style={{ borderBottom: 0 }}>
      <h2>{t('changes')}</h2>
      {corrections.length === 0 && <span className="md c3">{t('noChanges')}</span>}
      {corrections.map((c, i) => (
        <div key={c.at} className="md day-change">
          <span className="c2">
            {c.at.slice(5, 16).replace('T', ' ')}　{c.by}
          </span>
          <div>
            <s className="c3">{text(c.before)}</s> → {text(corrections[i + 1]?.before ?? line.result)}
          </div>
          <span className="c2">{c.reason}</span>
        </div>
      ))}
    </section>
  );
}
