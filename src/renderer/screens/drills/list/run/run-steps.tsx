import { useTranslation } from 'react-i18next';
import type { Instant } from '#src/shared/domain/core/day.ts';
import { elapsed } from '#src/shared/domain/core/instant.ts';
import { nextStep } from '#src/shared/domain/drill/run-drill.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';

interface RunStepsProps {
  readonly drill: Drill;
  readonly now: Instant;
  readonly onStamp: (stepId: string) => void;
}

/** The clock and the steps; the next one is lit. */
export function RunSteps({ drill, now, onStamp }: RunStepsProps) {
  const { t } = useTranslation('drills');
  const next = nextStep(drill)?.id;
  const end = drill.endedAt === '' ? now : drill.endedAt;
  return (
    <div className="run-left">
      <div className="run-label">{t('run.elapsed')}</div>
      <div className="run-clock" role="timer">
        {elapsed(drill.startedAt, end)}
      </div>
      <ol className="run-steps">
        {drill.steps.map((s, i) => (
          <li key={s.id} className={s.id === next ? 'next' : s.at === '' ? '' : 'done'}>
            <button type="button" disabled={s.at !== ''} onClick={() => onStamp(s.id)}>
              <span className="no">{i + 1}</span>
              <span className="grow">{s.text}</span>
              <span className="at">{s.at !== '' ? elapsed(drill.startedAt, s.at) : s.id === next ? t('run.space') : ''}</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
