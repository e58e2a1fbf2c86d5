import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { type SubmissionJob, useSubmission } from '#src/renderer/ui-state/submission-job.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';

const STEPS = ['make', 'write', 'record', 'done'] as const;
type Step = (typeof STEPS)[number];
type Going = Exclude<SubmissionJob, { readonly kind: 'idle' }>;

const stepOf = (job: Going): Step => (job.kind === 'running' ? job.step : 'done');

/** 生成 → 写入并读回比对 → 记入账本 → 可以拔出, with one sentence on where it is. */
export function JobSteps({ month }: { readonly month: MonthKey }) {
  const { t } = useTranslation('submission');
  const say = useProblemText();
  const job = useSubmission((s) => s.job);
  if (job.kind === 'idle' || job.month !== month) return null;
  if (job.kind === 'refused')
    return (
      <p className="bad md job" role="alert">
        {say(job.problem)}
      </p>
    );
  const at = STEPS.indexOf(stepOf(job));
  const last = job.kind === 'done' && !job.removable ? t('step.done') : t('step.pull');
  return (
    <div className="job" role="status">
      <ol className="steps">
        {STEPS.map((step, i) => (
          <li key={step} className={i < at || job.kind === 'done' ? 'past' : i === at ? 'at' : ''}>
            {step === 'done' ? last : t(`step.${step}`)}
          </li>
        ))}
      </ol>
      <p className={job.kind === 'done' ? 'ok md' : 'c2 md'}>
        <Sentence job={job} />
      </p>
    </div>
  );
}

function Sentence({ job }: { readonly job: Exclude<Going, { readonly kind: 'refused' }> }) {
  const { t } = useTranslation('submission');
  if (job.kind === 'done') return job.removable ? t('step.finishedRemovable') : t('step.finished');
  if (job.step === 'write') return t('step.writing');
  if (job.step === 'record') return t('step.recording');
  return t('step.making', { path: job.path.split('/').at(-1) ?? '', done: job.done, total: job.total });
}
