import Button from '@mui/material/Button';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { type AutoJob, endAuto, showAuto, useRosterAuto } from '#src/renderer/ui-state/roster-auto.ts';
import { proposedChanges } from '#src/shared/domain/roster/auto/proposal.ts';
import type { CellDifference } from '#src/shared/domain/roster/publish.ts';
import { AutoChanges } from './auto-changes.tsx';
import { AutoFigures } from './auto-figures.tsx';
import { AutoKinds } from './auto-kinds.tsx';
import { AutoShortages } from './auto-shortages.tsx';
import { AutoState } from './auto-state.tsx';
import { changeKey } from './change-key.ts';
import { StepChart } from './step-chart.tsx';
import { placeOf, useAutoActs } from './use-auto-run.ts';
import './auto.css';

/** 自动排班 in the panel: how far it is, what taking it would mean, and the two keys that matter. */
export function AutoSection() {
  const { model } = useRosterView();
  const job = useRosterAuto((s) => s.job);
  return job?.place === placeOf(model) ? <JobSection job={job} /> : null;
}

function JobSection({ job }: { readonly job: AutoJob }) {
  const { t } = useTranslation('auto');
  const { draft } = useRosterView();
  const changes = useMemo(() => (job.cells ? proposedChanges(job.cells, job.from, draft) : []), [job.cells, job.from, draft]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = changes.filter((c) => !left.has(changeKey(c)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    stopOrClose(job);
  };
  return (
    <section className="auto" aria-label={t('title')} onKeyDown={onKeyDown}>
      <Head job={job} />
      <AutoKinds job={job} />
      {job.kind !== 'repair' && <StepChart points={job.points} seconds={job.seconds} />}
      <AutoState job={job} changes={changes.length} />
      {job.cells && <AutoFigures cells={job.cells} />}
      {job.cells && !job.running && <AutoShortages cells={job.cells} />}
      {job.kind === 'repair' && !job.running && <AutoChanges changes={changes} left={left} onLeft={setLeft} />}
      <Acts job={job} changes={changes} chosen={chosen} />
    </section>
  );
}

/** Esc: what runs is stopped and keeps its best roster; what has stopped is put away. */
const stopOrClose = (job: AutoJob): void => (job.running ? job.stop() : endAuto());

function Head({ job }: { readonly job: AutoJob }) {
  const { t } = useTranslation('auto');
  const seconds = useSeconds(job);
  const [m, s] = [Math.floor(seconds / 60), Math.floor(seconds % 60)];
  const elapsed = m > 0 ? t('minutes', { m, s }) : t('seconds', { s });
  return (
    <div className="row">
      <h2 className="grow">{t('title')}</h2>
      <span className="sm c3">{t(job.running ? 'elapsed' : 'took', { elapsed })}</span>
    </div>
  );
}

/** Seconds since the start, counted on while it runs. */
function useSeconds(job: AutoJob): number {
  const [, tick] = useState(0);
  useEffect(() => {
    if (!job.running) return;
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, [job.running]);
  return job.running ? (performance.now() - job.begunAt) / 1000 : job.seconds;
}

interface ActsProps {
  readonly job: AutoJob;
  readonly changes: readonly CellDifference[];
  readonly chosen: readonly CellDifference[];
}

function Acts({ job, changes, chosen }: ActsProps) {
  const { t } = useTranslation('auto');
  const { accept } = useAutoActs();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const some = chosen.length > 0 && job.cells !== null;
  const use = job.kind === 'repair' ? t('acceptSome', { count: chosen.length }) : t('accept');
  return (
    <div className="row acts">
      {(some || job.running) && (
        <Button ref={first} variant="contained" aria-disabled={!some} onClick={() => some && accept(job, chosen)}>
          {use}
        </Button>
      )}
      <Button aria-keyshortcuts="Escape" onClick={() => stopOrClose(job)}>
        {t(job.running ? 'stop' : 'discard')}
      </Button>
      <span className="grow" />
      {changes.length > 0 && (
        <button type="button" className="link" aria-pressed={job.shown} onClick={() => showAuto(!job.shown)}>
          {job.shown ? t('showDraft') : t('showChanges', { count: changes.length })}
        </button>
      )}
    </div>
  );
}
