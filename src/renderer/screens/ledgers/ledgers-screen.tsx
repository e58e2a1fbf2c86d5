import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import { type LedgerBook, useLedgerBook, useLedgerMonth } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { dayOfInstant, type Instant, type MonthKey, monthOf } from '#src/shared/domain/core/day.ts';
import { ImportView } from './import-view.tsx';
import { IntakeView } from './intake/intake-view.tsx';
import { KindsView } from './kinds/kinds-view.tsx';
import { LedgerActs } from './ledger-acts.tsx';
import { LedgerTabs } from './ledger-tabs.tsx';
import { listPath } from './ledgers-place.ts';
import { ListView } from './list/list-view.tsx';
import { MonthStepper } from './month-stepper.tsx';
import { StatsView } from './stats/stats-view.tsx';
import './ledgers.css';

/** 台账 (`/ledgers/<view>/<ledger>/<month or day>/<entry>`). */
export function LedgersScreen() {
  const { view = 'list', at = '', period = '' } = useParams();
  const book = useLedgerBook();
  const now = useNow();
  if (!book) return null;
  if (view === 'import') return <ImportView kindId={at} month={period} />;
  if (view === 'intake') return <IntakeView book={book} now={now} />;
  if (view === 'stats') return <StatsView book={book} now={now} />;
  if (view === 'kinds') return <KindsView book={book} today={dayOfInstant(now)} />;
  return <List book={book} now={now} />;
}

function List({ book, now }: { readonly book: LedgerBook; readonly now: Instant }) {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  const { at = '', period = '', id = '' } = useParams();
  const thisMonth = monthOf(dayOfInstant(now));
  const month: MonthKey = /^\d{4}-\d{2}$/.test(period) ? period : thisMonth;
  const read = useLedgerMonth(month);
  const kind = book.kinds.find((k) => k.id === at) ?? book.all.find((k) => k.id === at);
  const first = book.kinds[0] ?? book.all[0];
  if (!kind) return first ? <Navigate to={listPath(first.id, thisMonth)} replace /> : null;
  return (
    <>
      <PageHead title={t('area.ledgers')} actions={<LedgerActs kind={kind} month={month} />}>
        <LedgerTabs view="list" />
        <MonthStepper month={month} now={thisMonth} onMonth={(m) => void navigate(listPath(kind.id, m))} />
      </PageHead>
      {read?.month === month && <ListView kind={kind} book={book} read={read} now={now} entryId={id} />}
    </>
  );
}
