import { useTranslation } from 'react-i18next';
import { screenSymbol } from '#src/renderer/components/mark-symbol.ts';
import { ShiftChip } from '#src/renderer/components/shift-chip.tsx';
import type { PersonYear } from '#src/renderer/queries/attendance/use-person-year.ts';
import { lateEarlyText } from '#src/renderer/screens/attendance/result-text.ts';
import { clockOf } from '#src/renderer/screens/attendance/typed-times.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { dayFacts } from './day-facts.ts';

interface PersonDayProps {
  readonly year: PersonYear;
  readonly day: string;
  readonly on: boolean;
  readonly today: boolean;
  readonly onDay: (day: string) => void;
}

const unusual = new Set(['late', 'early', 'absent']);

/** A day: shift, arrival and departure, what it counts as, what is unusual about it. */
export function PersonDay({ year, day, on, today, onDay }: PersonDayProps) {
  const { t } = useTranslation(['attendancePerson', 'attendance', 'keeping']);
  const { t: words } = useTranslation('attendance');
  const { info, result, shift } = dayFacts(year, day);
  if (!result || !info) return <td className="none" />;
  const { legend } = year.base.settings;
  const late = lateEarlyText(words, result);
  const overtime = result.overtimeMinutes > 0 ? t('overtime', { hours: Math.round(result.overtimeMinutes / 6) / 10 }) : '';
  const parts = result.parts.map((p) =>
    t('keeping:why.part', { from: clockOf(p.from), to: clockOf(p.to), kind: t(`keeping:partKind.${partKind(p.kind)}`) }),
  );
  const missing = missingOf(result);
  const mark = result.mark ? t(`attendance:mark.${result.mark}`) : '';
  const name = info.name !== '' && info.kind !== 'workday' ? info.name : info.makeUp ? t('makeUp') : '';
  const tone = info.kind === 'holiday' ? 'ho' : info.kind === 'restDay' ? 'we' : '';
  return (
    <td className={[tone, on ? 'on' : '', today ? 'today' : '', result.state === 'unmarked' ? 'open' : ''].join(' ')}>
      <button type="button" data-day={day} tabIndex={on ? 0 : -1} aria-pressed={on} onClick={() => onDay(day)}>
        <span className="line">
          <b className="date">{dateOf(day)}</b>
          {name !== '' && <span className={info.kind === 'holiday' ? 'sm bad' : 'sm c2'}>{name}</span>}
          <span className="grow" />
          {shift && <ShiftChip shift={shift} />}
        </span>
        {(result.inAt !== null || result.outAt !== null) && (
          <span className="line times">
            {result.inAt === null || result.outAt === null
              ? `${clockOf(result.inAt) || '—'}　${clockOf(result.outAt) || '—'}`
              : `${clockOf(result.inAt)}–${clockOf(result.outAt)}`}
          </span>
        )}
        <span className="line extra">
          {result.mark && (
            <span className={unusual.has(result.mark) ? 'warn' : ''}>
              <span className="sym">{screenSymbol(legend[result.mark])}</span> {late || mark}
            </span>
          )}
          {missing !== '' && <span className="bad">{t(missing)}</span>}
          {late !== '' && !result.mark && <span className="warn">{late}</span>}
          {overtime !== '' && <span>{overtime}</span>}
          {parts.map((p) => (
            <span key={p}>{p}</span>
          ))}
          {result.added.length > 0 && <span className="acc">{t('added', { count: result.added.length })}</span>}
          {result.corrected && <span className="acc">{t('corrected')}</span>}
        </span>
      </button>
    </td>
  );
}

type PartKind = DayResult['parts'][number]['kind'];
/** Only these kinds are taken by the half day. */
const partKind = (kind: PartKind): 'out' | 'annual' | 'sick' | 'personal' | 'inLieu' =>
  kind === 'marriage' || kind === 'maternity' || kind === 'bereavement' ? 'personal' : kind;

function missingOf(result: DayResult): 'missing.all' | 'missing.in' | 'missing.out' | '' {
  if (result.state === 'unmarked') return result.outAt === null ? 'missing.all' : 'missing.in';
  return result.missingOut ? 'missing.out' : '';
}
