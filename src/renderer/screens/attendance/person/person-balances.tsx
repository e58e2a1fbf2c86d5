import { useTranslation } from 'react-i18next';
import { useOvertime } from '#src/renderer/queries/attendance/use-overtime.ts';
import type { PersonYear } from '#src/renderer/queries/attendance/use-person-year.ts';
import { inLieuDays } from '#src/shared/domain/attendance/overtime/in-lieu.ts';
import type { OvertimeLine } from '#src/shared/domain/attendance/overtime/overtime-book.ts';

const hours = (minutes: number): number => Math.round(minutes / 6) / 10;

/** Annual leave, time off in lieu with the day each piece lapses, and the 36 hours of the month. */
export function PersonBalances({ year, now }: { readonly year: PersonYear; readonly now: string }) {
  const { t } = useTranslation('attendancePerson');
  const { annual, member, hallId, month } = year;
  const book = useOvertime(month.month, hallId, now);
  const overtime = book?.rows.find((r) => r.overtime.staffId === member.id)?.overtime;
  return (
    <section>
      <h2>{t('balance.title')}</h2>
      <dl className="person-sums">
        <dt>{t('balance.annual')}</dt>
        <dd>
          <b>{t('balance.left', { days: annual.left })}</b>
          <span className="sm c2">{t('balance.of', { entitled: annual.entitled, used: annual.used })}</span>
        </dd>
        {overtime && <InLieu account={overtime.account} />}
        {overtime && <Meter meter={overtime.meter} />}
      </dl>
    </section>
  );
}

/** The pieces that are left, the first to lapse first. */
function InLieu({ account }: { readonly account: OvertimeLine['account'] }) {
  const { t } = useTranslation('attendancePerson');
  const lots = account.lots.filter((l) => l.left > 0).sort((a, b) => (a.until < b.until ? -1 : 1));
  return (
    <>
      <dt>{t('balance.inLieu')}</dt>
      <dd>
        <b className={account.owed > 0 ? 'warn' : ''}>
          {account.owed > 0
            ? t('balance.owed', { days: inLieuDays(account.owed) })
            : t('balance.left', { days: inLieuDays(account.left) })}
        </b>
        {lots.map((l) => (
          <span key={l.day} className="sm c2">
            {t(l.until === '' ? 'balance.lot' : 'balance.lotUntil', {
              day: l.day.slice(5),
              days: inLieuDays(l.left),
              until: l.until,
            })}
          </span>
        ))}
        {account.expired > 0 && <span className="sm warn">{t('balance.expired', { days: inLieuDays(account.expired) })}</span>}
      </dd>
    </>
  );
}

function Meter({ meter }: { readonly meter: OvertimeLine['meter'] }) {
  const { t } = useTranslation('attendancePerson');
  const level = meter.over > 0 ? 'over' : meter.counted > meter.limit / 2 ? 'high' : '';
  return (
    <>
      <dt>{t('balance.overtime')}</dt>
      <dd>
        <b className={meter.over > 0 ? 'bad' : ''}>
          {t('balance.hours', { hours: hours(meter.counted), limit: hours(meter.limit) })}
        </b>
        <span className={`meter ${level}`}>
          <i style={{ width: `${Math.min(100, (meter.counted / meter.limit) * 100)}%` }} />
        </span>
        <span className="sm c2">
          {meter.over > 0 ? t('balance.over', { hours: hours(meter.over) }) : t('balance.rest', { hours: hours(meter.left) })}
        </span>
      </dd>
    </>
  );
}
