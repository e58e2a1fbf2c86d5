import { useTranslation } from 'react-i18next';
import { NavLink, useNavigate, useParams } from 'react-router';
import { Bars } from '#src/renderer/components/bars.tsx';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { type LedgerBook, type LedgerMonth, useLedgerMonth } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { KindNav } from '#src/renderer/screens/ledgers/kind-nav.tsx';
import { LedgerTabs } from '#src/renderer/screens/ledgers/ledger-tabs.tsx';
import { statsPath } from '#src/renderer/screens/ledgers/ledgers-place.ts';
import { MonthStepper } from '#src/renderer/screens/ledgers/month-stepper.tsx';
import { dayOfInstant, type Instant, monthOf } from '#src/shared/domain/core/day.ts';
import { entryFigures } from '#src/shared/domain/ledger/figures.ts';
import { DayAndHour } from './day-and-hour.tsx';
import { IntakeFigures } from './intake-figures.tsx';
import { KindFigures } from './kind-figures.tsx';
import './stats.css';

/** 统计 (`/ledgers/stats/<ledger, intake or all>/<month>`). */
export function StatsView({ book, now }: { readonly book: LedgerBook; readonly now: Instant }) {
  const { t } = useTranslation(['ledgers', 'common']);
  const navigate = useNavigate();
  const { at = 'all', period = '' } = useParams();
  const today = dayOfInstant(now);
  const month = /^\d{4}-\d{2}$/.test(period) ? period : monthOf(today);
  const read = useLedgerMonth(month);
  const kind = book.all.find((k) => k.id === at);
  const chosen = kind ? kind.id : at === 'intake' ? 'intake' : 'all';
  const ready = read?.month === month ? read : undefined;
  return (
    <>
      <PageHead title={t('common:area.ledgers')}>
        <LedgerTabs view="stats" />
        <MonthStepper month={month} now={monthOf(today)} onMonth={(m) => void navigate(statsPath(chosen, m))} />
      </PageHead>
      <div className="body">
        <div className="ledger-nav-column">
          <nav className="ledger-nav" aria-label={t('stats.whole')}>
            {(['all', 'intake'] as const).map((v) => (
              <NavLink
                key={v}
                to={statsPath(v, month)}
                className={chosen === v ? 'on' : ''}
                aria-current={chosen === v ? 'page' : undefined}
              >
                {t(v === 'all' ? 'stats.all' : 'tab.intake')}
              </NavLink>
            ))}
          </nav>
          <KindNav
            kinds={book.kinds}
            chosen={chosen}
            pathOf={(id) => statsPath(id, month)}
            countOf={(id) => ready?.entries.filter((e) => e.kindId === id).length ?? 0}
          />
        </div>
        <div className="pane ledger-stats">
          {chosen === 'intake' && <IntakeFigures book={book} month={month} />}
          {kind && ready && <KindFigures kind={kind} book={book} read={ready} today={today} />}
          {chosen === 'all' && ready && <AllFigures book={book} read={ready} />}
        </div>
      </div>
    </>
  );
}

/** Every ledger of the month side by side. */
function AllFigures({ book, read }: { readonly book: LedgerBook; readonly read: LedgerMonth }) {
  const { t } = useTranslation('ledgers');
  const figures = entryFigures(read.entries, read.month, book.infoOf);
  const bars = book.all
    .map((k) => ({
      key: k.id,
      label: k.name,
      count: read.entries.filter((e) => e.kindId === k.id).length,
      to: statsPath(k.id, read.month),
    }))
    .filter((b) => b.count > 0);
  return (
    <>
      <p>{t('stats.allTotal', { count: figures.total })}</p>
      <DayAndHour figures={figures} book={book} />
      <div className="stat-columns">
        <Bars title={t('stats.byKind')} bars={bars} />
      </div>
    </>
  );
}
