import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { type RegisterColumn, RegisterTable } from '#src/renderer/components/register/register-table.tsx';
import { useSingleKey } from '#src/renderer/components/use-single-key.ts';
import type { PatrolBook } from '#src/renderer/queries/patrol/use-patrols.ts';
import { dayOfInstant, type Instant } from '#src/shared/domain/core/day.ts';
import { inspectionDue } from '#src/shared/domain/patrol/due-rounds.ts';
import type { PatrolPlan, PatrolRound } from '#src/shared/domain/patrol/types.ts';
import { MadeRound } from './made-round.tsx';
import { RoundForm } from './round-form.tsx';
import { SignButtons } from './sign-buttons.tsx';

interface InspectionsViewProps {
  readonly book: PatrolBook;
  readonly now: Instant;
}

/** 防火检查 (公安部令第61号第二十六条): when the next one is due, and those that were made. */
export function InspectionsView(props: InspectionsViewProps) {
  const { inspection } = props.book;
  return inspection ? <Inspections {...props} plan={inspection} /> : null;
}

function Inspections({ book, now, plan }: InspectionsViewProps & { readonly plan: PatrolPlan }) {
  const { t } = useTranslation('patrols');
  const today = dayOfInstant(now);
  const [chosen, setChosen] = useState('');
  const [making, setMaking] = useState(false);
  useSingleKey('n', () => setMaking(true));
  const made = book.made.filter((r) => r.planId === plan.id).toReversed();
  const due = inspectionDue(plan, made);
  const picked = made.find((r) => r.id === chosen);
  return (
    <div className="body">
      <div className="pane patrol-pane">
        <div className="bar patrol-sign">
          <b className={due <= today ? 'bad' : ''}>
            {due === '' ? t('inspection.never') : t(due <= today ? 'inspection.over' : 'inspection.next', { day: due })}
          </b>
          <span className="sm c3">{t('inspection.every', { count: plan.everyMonths })}</span>
          <span className="grow" />
          <Button variant="contained" onClick={() => setMaking(true)}>
            {t('inspection.make')}
          </Button>
        </div>
        <SignButtons book={book} lines={made.map((round) => ({ id: round.id, dueAt: -1, state: 'done', round, gap: 0 }))} />
        {made.length === 0 ? (
          <EmptyState title={t('inspection.empty')} text={t('inspection.emptyText')} />
        ) : (
          <Made rows={made} book={book} selectedId={chosen} onSelect={setChosen} />
        )}
      </div>
      {making && (
        <RoundForm plan={plan} book={book} day={today} dueAt={-1} last={false} now={now} onDone={() => setMaking(false)} />
      )}
      {!making && picked && <MadeRound key={picked.id} round={picked} book={book} onClose={() => setChosen('')} />}
    </div>
  );
}

interface MadeProps {
  readonly rows: readonly PatrolRound[];
  readonly book: PatrolBook;
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
}

function Made({ book, ...table }: MadeProps) {
  const { t } = useTranslation('patrols');
  const found = (r: PatrolRound): string =>
    r.results
      .filter((x) => !x.ok)
      .map((x) => x.note)
      .join('；');
  const columns: readonly RegisterColumn<PatrolRound>[] = [
    { key: 'number', heading: t('column.number'), cell: (r) => <span className="b">{r.number}</span> },
    { key: 'day', heading: t('month.day'), cell: (r) => r.day },
    { key: 'who', heading: t('column.who'), cell: (r) => book.people.find((m) => m.id === r.patrollerId)?.name ?? '' },
    { key: 'found', heading: t('column.found'), wide: true, cell: found, title: found },
    { key: 'supervisor', heading: t('column.supervisor'), cell: (r) => r.supervisor },
  ];
  return <RegisterTable label={t('inspection.label')} columns={columns} nameOf={(r) => `${r.number} ${r.day}`} {...table} />;
}
