import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { useSingleKey } from '#src/renderer/components/use-single-key.ts';
import { type PatrolBook, timesOn } from '#src/renderer/queries/patrol/use-patrols.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import type { DayKey, Instant } from '#src/shared/domain/core/day.ts';
import { minutesBetween } from '#src/shared/domain/core/instant.ts';
import { dayLines, type RoundLine } from '#src/shared/domain/patrol/due-rounds.ts';
import type { PatrolPlan } from '#src/shared/domain/patrol/types.ts';
import { MadeRound } from './made-round.tsx';
import { RoundForm } from './round-form.tsx';
import { RoundTable } from './round-table.tsx';
import { SignButtons } from './sign-buttons.tsx';

interface DayViewProps {
  readonly book: PatrolBook;
  readonly day: DayKey;
  readonly now: Instant;
}

/** One day: its rounds at the left, the one in hand at the right. The round that is due now is in hand when the day opens. */
export function DayView(props: DayViewProps) {
  const { rounds } = props.book;
  return rounds ? <Day {...props} plan={rounds} /> : null;
}

/** An extra round has no line until it is made. */
const EXTRA = 'extra';

function Day({ book, day, now, plan }: DayViewProps & { readonly plan: PatrolPlan }) {
  const { t } = useTranslation('patrols');
  const due = timesOn(book, day);
  const lines = dayLines(plan, due, book.made, day, minutesBetween(`${day}T00:00:00+08:00`, now));
  const waiting = lines.find((l) => l.state === 'now') ?? lines.find((l) => l.state === 'missed');
  const [chosen, setChosen] = useState('');
  const shownId = chosen === '' ? (waiting?.id ?? '') : chosen;
  const line = lines.find((l) => l.id === shownId);
  useSingleKey('n', () => setChosen(EXTRA));
  useEffect(() => {
    setStatusLine([t('keys')]);
    return () => setStatusLine([]);
  }, [t]);
  const last = (l: RoundLine) => l.dueAt >= 0 && l.dueAt === due.at(-1);
  const next = () => setChosen('');
  return (
    <div className="body">
      <div className="pane patrol-pane">
        <SignButtons book={book} lines={lines} />
        {lines.length === 0 ? (
          <EmptyState title={t('closedDay')} text={t('closedDayText')} />
        ) : (
          <RoundTable lines={lines} book={book} selectedId={shownId} onSelect={setChosen} />
        )}
      </div>
      {line?.round && <MadeRound key={line.id} round={line.round} book={book} onClose={next} />}
      {line && !line.round && line.state !== 'ahead' && (
        <RoundForm key={line.id} plan={plan} book={book} day={day} dueAt={line.dueAt} last={last(line)} now={now} onDone={next} />
      )}
      {shownId === EXTRA && (
        <RoundForm key={EXTRA} plan={plan} book={book} day={day} dueAt={-1} last={false} now={now} onDone={next} />
      )}
    </div>
  );
}
