import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { startPatrols } from '#src/renderer/commands/patrol/keep-plans.ts';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { useSingleKey } from '#src/renderer/components/use-single-key.ts';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import { type PatrolBook, usePatrols } from '#src/renderer/queries/patrol/use-patrols.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { assertNever } from '#src/shared/domain/core/result.ts';
import { DayView } from './day-view.tsx';
import { InspectionsView } from './inspections-view.tsx';
import { MonthView } from './month-view.tsx';
import { PatrolBar } from './patrol-bar.tsx';
import { type PatrolPlace, placeOf } from './patrol-place.ts';
import { PlanView } from './plan-view.tsx';
import './patrols.css';

/** 巡查: the day's rounds, the month, the fire inspections, the plan (`/drills/patrols/<day | month | inspections | plan>/<hall>`). */
export function PatrolsView() {
  const now = useNow();
  const { id = '', part = '' } = useParams();
  const place = placeOf(id, part, now);
  const book = usePatrols(place.from, place.to, place.hallId);
  if (!book) return null;
  return book.rounds ? <Body book={book} place={place} now={now} /> : <Start />;
}

/** Nobody patrols yet: the usual plan is one key away. */
function Start() {
  const { t } = useTranslation('patrols');
  const ctx = useCommands();
  useSingleKey('n', () => void startPatrols(ctx));
  return (
    <div className="pane">
      <EmptyState title={t('empty')} text={t('emptyText')}>
        <Button variant="contained" onClick={() => void startPatrols(ctx)}>
          {t('start')}
        </Button>
      </EmptyState>
    </div>
  );
}

interface BodyProps {
  readonly book: PatrolBook;
  readonly place: PatrolPlace;
  readonly now: string;
}

function Body({ book, place, now }: BodyProps) {
  return (
    <>
      <PatrolBar book={book} place={place} now={now} />
      <View book={book} place={place} now={now} />
    </>
  );
}

function View({ book, place, now }: BodyProps) {
  switch (place.view) {
    case 'day':
      return <DayView key={`${place.from}${book.hall?.id}`} book={book} day={place.from} now={now} />;
    case 'month':
      return <MonthView book={book} month={place.from.slice(0, 7)} now={now} />;
    case 'inspections':
      return <InspectionsView book={book} now={now} />;
    case 'plan':
      return <PlanView book={book} />;
    default:
      return assertNever(place.view);
  }
}
