import Button from '@mui/material/Button';
import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { exportIntake } from '#src/renderer/commands/ledger/export-intake.ts';
import { buildIntakeMonth } from '#src/renderer/commands/print/intake-month.ts';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { Segment } from '#src/renderer/components/segment.tsx';
import { Stepper } from '#src/renderer/components/stepper.tsx';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { type IntakeRead, type LedgerBook, useIntake } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { LedgerTabs } from '#src/renderer/screens/ledgers/ledger-tabs.tsx';
import { intakePath } from '#src/renderer/screens/ledgers/ledgers-place.ts';
import { MonthStepper } from '#src/renderer/screens/ledgers/month-stepper.tsx';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import {
  addDays,
  type DayKey,
  dayIn,
  dayOfInstant,
  daysInMonth,
  type Instant,
  isDayKey,
  type MonthKey,
  monthOf,
} from '#src/shared/domain/core/day.ts';

import { intakeSums } from '#src/shared/domain/ledger/intake.ts';
import { dayColumns, gridModel, monthColumns } from './grid-model.ts';
import { IntakeGrid } from './intake-grid.tsx';
import './intake.css';

interface Place {
  readonly hallId: string;
  /** The day shown; of a month its first one. */
  readonly day: DayKey;
  readonly look: 'day' | 'month';
  readonly kindId: string;
}

/** The address says what is shown; what it does not say is today, the first hall and the first kind. */
function usePlace(book: LedgerBook, today: DayKey): Place {
  const { at = '', period = '', id = '' } = useParams();
  const isMonth = /^\d{4}-\d{2}$/.test(period);
  return {
    hallId: book.halls.find((h) => h.id === at)?.id ?? book.halls[0]?.id ?? '',
    day: isMonth ? dayIn(period, 1) : isDayKey(period) ? period : today,
    look: isMonth ? 'month' : 'day',
    kindId: book.intakeKinds.find((k) => k.id === id)?.id ?? book.intakeKinds[0]?.id ?? '',
  };
}

/** 窗口收件 (`/ledgers/intake/<hall>/<day or month>/<kind>`): a grid of counters, typed through and pasted from Excel. */
export function IntakeView({ book, now }: { readonly book: LedgerBook; readonly now: Instant }) {
  const { t } = useTranslation('ledgers');
  const today = dayOfInstant(now);
  const place = usePlace(book, today);
  const month = monthOf(place.day);
  const read = useIntake(place.hallId, dayIn(month, 1), dayIn(month, daysInMonth(month)));
  useEffect(() => {
    setStatusLine([t('intake.keys')]);
    return () => setStatusLine([]);
  }, [t]);
  return (
    <>
      <Head place={place} today={today} />
      <Bar book={book} place={place} month={month} today={today} />
      {read?.hallId === place.hallId && monthOf(read.from) === month && <Sheet book={book} place={place} read={read} />}
    </>
  );
}

function Head({ place, today }: { readonly place: Place; readonly today: DayKey }) {
  const { t } = useTranslation(['ledgers', 'common']);
  const ctx = useCommands();
  const navigate = useNavigate();
  const save = useSaveFile();
  const month = monthOf(place.day);
  const build = useCallback(() => buildIntakeMonth(ctx, place.hallId, month), [ctx, place.hallId, month]);
  const go = (period: string) => void navigate(intakePath(place.hallId, period, place.kindId));
  const acts = (
    <>
      <Button onClick={() => void save(exportIntake(ctx, month))}>{t('export')}</Button>
      <FormButton label={t('print')} build={build} main />
    </>
  );
  return (
    <PageHead title={t('common:area.ledgers')} actions={acts}>
      <LedgerTabs view="intake" />
      {place.look === 'month' ? (
        <MonthStepper month={month} now={monthOf(today)} onMonth={go} />
      ) : (
        <Stepper
          label={t('common:fullDayTitle', {
            year: place.day.slice(0, 4),
            month: Number(place.day.slice(5, 7)),
            date: Number(place.day.slice(8)),
          })}
          previous={t('common:previousDay')}
          next={t('common:nextDayButton')}
          onStep={(by) => go(addDays(place.day, by))}
          onNow={() => go(today)}
          nowTitle={t('common:backToToday')}
        />
      )}
    </PageHead>
  );
}

interface BarProps {
  readonly book: LedgerBook;
  readonly place: Place;
  readonly month: MonthKey;
  readonly today: DayKey;
}

function Bar({ book, place, month, today }: BarProps) {
  const { t } = useTranslation('ledgers');
  const navigate = useNavigate();
  const { hallId, look, kindId } = place;
  const go = (part: Partial<{ hallId: string; period: string; kindId: string }>) => {
    const next = { hallId, period: look === 'day' ? place.day : month, kindId, ...part };
    void navigate(intakePath(next.hallId, next.period, next.kindId));
  };
  const dayOf = monthOf(today) === month ? today : dayIn(month, 1);
  return (
    <div className="bar">
      <Segment
        label={t('intake.look')}
        value={look}
        options={[
          ['day', t('intake.byDay')],
          ['month', t('intake.byMonth')],
        ]}
        onChange={(next) => go({ period: next === 'day' ? dayOf : month })}
      />
      {book.halls.length > 1 && (
        <Segment
          label={t('line.hall')}
          value={hallId}
          options={book.halls.map((h) => [h.id, h.name] as const)}
          onChange={(next) => go({ hallId: next })}
        />
      )}
      {look === 'month' && (
        <Segment
          label={t('intake.kind')}
          value={kindId}
          options={book.intakeKinds.map((k) => [k.id, k.name] as const)}
          onChange={(next) => go({ kindId: next })}
        />
      )}
      {look === 'day' && book.infoOf(place.day).kind !== 'workday' && <span className="tag acc">{t('intake.restDay')}</span>}
    </div>
  );
}

interface SheetProps {
  readonly book: LedgerBook;
  readonly place: Place;
  readonly read: IntakeRead;
}

function Sheet({ book, place, read }: SheetProps) {
  const { t } = useTranslation('ledgers');
  const { hallId, day, look, kindId } = place;
  const model = useMemo(() => {
    const kind = book.intakeKinds.find((k) => k.id === kindId);
    const columns = look === 'day' || !kind ? dayColumns(book, day) : monthColumns(book, monthOf(day), kind);
    return gridModel(book, hallId, read, columns);
  }, [book, hallId, read, look, kindId, day]);
  if (model.rows.length === 0) return <EmptyState title={t('intake.noCounters')} text={t('intake.noCountersText')} />;
  const hall = book.halls.find((h) => h.id === hallId)?.name ?? '';
  const sums = intakeSums(read.days, book.intakeKinds, book.infoOf);
  return (
    <div className="pane intake-pane">
      <IntakeGrid key={`${hallId} ${look}`} model={model} look={look} label={t('intake.grid', { hall })} />
      <p className="intake-sum">
        <span>{t('intake.month', { month: Number(day.slice(5, 7)), total: sums.total })}</span>
        {book.intakeKinds
          .filter((k) => k.within)
          .map((k) => (
            <span key={k.id}>{t('intake.part', { name: k.name, count: sums.byKind.get(k.id) ?? 0 })}</span>
          ))}
        <span>{t('intake.weekend', { count: sums.weekend })}</span>
      </p>
      <p className="md c2 intake-note">{t('intake.note')}</p>
    </div>
  );
}
