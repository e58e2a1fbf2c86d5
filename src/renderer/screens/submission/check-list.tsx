import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CheckIcon } from '#src/renderer/components/icons.tsx';
import { useOpenReasons } from '#src/renderer/queries/submission/use-open-reasons.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { assertNever } from '#src/shared/domain/core/result.ts';
import type { Check } from '#src/shared/domain/submission/completeness.ts';
import { reasonId } from '#src/shared/domain/submission/types.ts';
import { ReasonField } from './reason-field.tsx';

interface ListProps {
  readonly month: MonthKey;
  readonly checks: readonly Check[] | undefined;
}

/** 齐不齐: what is there, what is missing, and where to mend it. */
export function CheckList({ month, checks }: ListProps) {
  const reasons = useOpenReasons(month);
  const { t } = useTranslation(['submission', 'common']);
  if (!checks) return <p className="c2 checks-wait">{t('common:loading')}</p>;
  const missing = checks.filter((c) => c.state === 'missing').length;
  return (
    <>
      <div className="bar checks-bar">
        <h2>{t('checks.title')}</h2>
        {missing > 0 ? (
          <span className="bad b">{t('checks.missing', { count: missing })}</span>
        ) : (
          <span className="ok b">{t('checks.complete')}</span>
        )}
        <span className="c2">{t('checks.there', { count: checks.length - missing })}</span>
      </div>
      <table className="tb checks">
        <thead className="sr">
          <tr>
            <th>{t('checks.column.state')}</th>
            <th>{t('checks.column.name')}</th>
            <th>{t('checks.column.detail')}</th>
            <th>{t('checks.column.link')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <CheckRow
              key={reasonId(month, check)}
              check={check}
              month={month}
              reason={reasons.get(reasonId(month, check)) ?? ''}
            />
          ))}
        </tbody>
      </table>
      {missing > 0 && <p className="c2 md checks-note">{t('goOn')}</p>}
    </>
  );
}

interface RowProps {
  readonly check: Check;
  readonly month: MonthKey;
  readonly reason: string;
}

function CheckRow({ check, month, reason }: RowProps) {
  const { t } = useTranslation('submission');
  const lacks = check.state === 'missing';
  const blanks = blanksOf(check);
  const name = t(`check.${check.code}`, blanks);
  const nothing = (check.code === 'punches' && blanks.count === 0) || (isArea(check) && blanks.total === 0);
  const detail = nothing
    ? t(check.code === 'punches' ? 'detail.noPunches' : 'checks.none')
    : t(`detail.${check.code}.${check.state}`, blanks);
  const verb = lacks ? t('checks.mend') : t('checks.look');
  return (
    <tr>
      <StateCell state={nothing ? 'none' : check.state} />
      <td className={lacks ? 'b name' : 'name'}>{name}</td>
      <td className={lacks ? 'bad' : 'c2'}>
        {detail}
        {blanks.bad > 0 && <span className="warn">　{t('detail.badLines', { count: blanks.bad })}</span>}
        {lacks && <ReasonField month={month} check={check} name={name} kept={reason} />}
      </td>
      <td className="r">
        <Link to={placeOf(check, month)} aria-label={`${verb} ${name}`}>
          {verb}
        </Link>
      </td>
    </tr>
  );
}

/** A tick, 缺, or a dash for something that the month simply does not have. */
function StateCell({ state }: { readonly state: Check['state'] | 'none' }) {
  const { t } = useTranslation('submission');
  if (state === 'missing') return <td className="bad b state">{t('checks.lacks')}</td>;
  return (
    <td className={state === 'ok' ? 'ok state' : 'c3 state'}>
      {state === 'ok' ? <CheckIcon /> : <span aria-hidden="true">–</span>}
      <span className="sr">{state === 'ok' ? t('checks.has') : t('checks.none')}</span>
    </td>
  );
}

/** Areas that a month may simply not have. */
const isArea = ({ detail }: Check): boolean => detail['total'] !== undefined;

/** Every blank that a line's texts may have. */
function blanksOf({ detail }: Check) {
  const number = (key: string): number => Number(detail[key] ?? 0);
  return {
    hall: String(detail['hall'] ?? ''),
    version: number('version'),
    people: number('people'),
    days: number('days'),
    count: number('count'),
    total: number('total'),
    unknown: number('unknown'),
    bad: number('bad'),
    year: number('year'),
  };
}

/** Where the thing itself is. */
function placeOf({ code, hallId }: Check, month: MonthKey): string {
  switch (code) {
    case 'roster':
      return `/roster/${month}/${hallId}`;
    case 'attendance':
    case 'locked':
      return `/attendance/month/${month}/${hallId}`;
    case 'punches':
      return '/attendance/punches';
    case 'staff':
      return '/staff';
    case 'calendar':
      return '/settings/calendar';
    case 'incidents':
      return '/incidents';
    case 'complaints':
      return '/complaints';
    case 'drills':
      return '/drills';
    case 'patrols':
      return '/drills/patrols';
    case 'rectifications':
      return '/drills/rectifications';
    case 'ledgers':
      return `/ledgers/stats/all/${month}`;
    case 'intake':
      return `/ledgers/intake/all/${month}`;
    default:
      return assertNever(code);
  }
}
