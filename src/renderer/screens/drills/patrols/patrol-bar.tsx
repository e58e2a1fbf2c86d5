import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { exportPatrols } from '#src/renderer/commands/patrol/export-patrols.ts';
import { buildPatrolLog } from '#src/renderer/commands/print/patrol-log.ts';
import { Segment } from '#src/renderer/components/segment.tsx';
import { Stepper } from '#src/renderer/components/stepper.tsx';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import type { PatrolBook } from '#src/renderer/queries/patrol/use-patrols.ts';
import { type FormChoice, FormMenu } from '#src/renderer/screens/print/form-menu.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { addDays, addMonths, dayOfInstant, monthOf } from '#src/shared/domain/core/day.ts';
import type { PatrolPlace } from './patrol-place.ts';

interface PatrolBarProps {
  readonly book: PatrolBook;
  readonly place: PatrolPlace;
  readonly now: string;
}

const views = ['day', 'month', 'inspections', 'plan'] as const;

/** What is shown, of which day or month and hall; print and Excel. */
export function PatrolBar({ book, place, now }: PatrolBarProps) {
  const { t } = useTranslation('patrols');
  const navigate = useNavigate();
  const hallId = book.hall?.id ?? '';
  const today = dayOfInstant(now);
  const at = {
    day: place.view === 'day' ? place.from : today,
    month: monthOf(place.from),
    inspections: 'inspections',
    plan: 'plan',
  };
  const go = (id: string, hall = hallId) => void navigate(`/drills/patrols/${id}/${hall}`);
  return (
    <div className="bar">
      <Segment
        label={t('view.label')}
        value={place.view}
        options={views.map((v) => [v, t(`view.${v}`)] as const)}
        onChange={(v) => go(at[v])}
      />
      <Steps place={place} today={today} onGo={go} />
      {book.halls.length > 1 && (
        <Segment
          label={t('hall')}
          value={hallId}
          options={book.halls.map((h) => [h.id, h.name] as const)}
          onChange={(id) => go(at[place.view], id)}
        />
      )}
      <span className="grow" />
      <Papers book={book} place={place} />
    </div>
  );
}

interface StepsProps {
  readonly place: PatrolPlace;
  readonly today: string;
  readonly onGo: (id: string) => void;
}

function Steps({ place: { view, from }, today, onGo }: StepsProps) {
  const { t } = useTranslation(['patrols', 'common']);
  if (view === 'day')
    return (
      <Stepper
        label={from}
        previous={t('common:previousDay')}
        next={t('common:nextDayButton')}
        nowTitle={t('common:backToToday')}
        onStep={(by) => onGo(addDays(from, by))}
        onNow={() => onGo(today)}
      />
    );
  if (view !== 'month') return null;
  const month = monthOf(from);
  return (
    <Stepper
      label={t('common:monthTitle', { year: month.slice(0, 4), month: Number(month.slice(5)) })}
      previous={t('common:previousMonth')}
      next={t('common:nextMonth')}
      nowTitle={t('common:backToToday')}
      onStep={(by) => onGo(addMonths(month, by))}
      onNow={() => onGo(monthOf(today))}
    />
  );
}

/** The day's log, or that of the whole month, on paper and as a workbook. */
function Papers({ book, place }: Pick<PatrolBarProps, 'book' | 'place'>) {
  const { t } = useTranslation('patrols');
  const ctx = useCommands();
  const save = useSaveFile();
  const hallId = book.hall?.id ?? '';
  const { from } = place;
  const month = monthOf(from);
  const forms = useMemo((): readonly FormChoice[] => {
    const day = { key: 'day', label: t('print.day', { day: from }), build: () => buildPatrolLog(ctx, { hallId, days: from }) };
    const whole = {
      key: 'month',
      label: t('print.month', { month: Number(month.slice(5)) }),
      build: () => buildPatrolLog(ctx, { hallId, days: month }),
    };
    return place.view === 'month' ? [whole, day] : [day, whole];
  }, [ctx, t, from, month, hallId, place.view]);
  return (
    <>
      <FormMenu label={t('print.act')} forms={forms} />
      <Button onClick={() => void save(exportPatrols(ctx, month, hallId))}>{t('export')}</Button>
    </>
  );
}
