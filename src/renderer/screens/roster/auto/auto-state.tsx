import { useTranslation } from 'react-i18next';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { AutoJob } from '#src/renderer/ui-state/roster-auto.ts';

/** A gap from which on it is not worth waiting. */
const CLOSE = 0.01;

/** One sentence: is there a roster, how good can it still get, is it worth waiting. */
export function AutoState({ job, changes }: { readonly job: AutoJob; readonly changes: number }) {
  const { t } = useTranslation('auto');
  const { model } = useRosterView();
  const { objective = null, bound = null } = job.points.at(-1) ?? {};
  const names = job.impossible.map((id) => model.lines.find((l) => l.person.member.id === id)?.person.member.name ?? '');
  if (names.length > 0)
    return (
      <p className="bad" role="alert">
        {t('impossible', { names: names.join('、'), count: names.length })}
      </p>
    );
  return (
    <p className="say" role="status">
      {job.cells === null || objective === null
        ? t(job.running ? 'first' : 'nothing')
        : job.kind === 'repair'
          ? repairText(job, changes, t)
          : !job.running && changes === 0
            ? t('same')
            : t(...gapText(job, objective, bound))}
    </p>
  );
}

type AutoT = ReturnType<typeof useTranslation<'auto'>>['t'];

const repairText = (job: AutoJob, changes: number, t: AutoT): string =>
  job.running ? t('repairing') : changes === 0 ? t('noRepair') : t('repaired', { count: changes });

function gapText(
  { optimal, running }: AutoJob,
  objective: number,
  bound: number | null,
): readonly ['optimal' | 'noBound' | 'gapClose' | 'gapOpen' | 'gapEnd', { percent: string }] {
  const gap = bound === null || objective === 0 ? 0 : (objective - bound) / objective;
  const percent = (gap * 100).toFixed(1);
  if (optimal) return ['optimal', { percent }];
  if (bound === null || bound <= 0) return ['noBound', { percent }];
  if (gap <= CLOSE) return ['gapClose', { percent }];
  return [running ? 'gapOpen' : 'gapEnd', { percent }];
}
