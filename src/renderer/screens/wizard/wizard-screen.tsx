import { useTranslation } from 'react-i18next';
import { useWizardDraft, type WizardStep } from '#src/renderer/ui-state/wizard-draft.ts';
import { FinishStep } from './finish-step.tsx';
import { HallStep } from './hall-step.tsx';
import { RestoreStep } from './restore-step.tsx';
import { ShiftsStep } from './shifts-step.tsx';
import { WelcomeStep } from './welcome-step.tsx';
import './wizard.css';

const steps = ['welcome', 'hall', 'shifts', 'finish'] as const;

/** First run: a new hall in four steps, the demonstration hall, or a backup. Can be closed at any point. */
export function WizardScreen() {
  const step = useWizardDraft((d) => d.step);
  return (
    <div className="wizard">
      <StepList step={step} />
      <main>
        <StepView step={step} />
      </main>
    </div>
  );
}

function StepList({ step }: { readonly step: WizardStep }) {
  const { t } = useTranslation(['wizard', 'common']);
  return (
    <nav aria-label={t('common:appName')}>
      <span className="brand">{t('common:appName')}</span>
      {step !== 'restore' && (
        <ol>
          {steps.map((s, i) => (
            <li key={s} className={s === step ? 'on' : ''} aria-current={s === step ? 'step' : undefined}>
              <b>{i + 1}</b>
              {t(`steps.${s}`)}
            </li>
          ))}
        </ol>
      )}
      <span className="sm c3">{t('interruptible')}</span>
    </nav>
  );
}

function StepView({ step }: { readonly step: WizardStep }) {
  switch (step) {
    case 'welcome':
      return <WelcomeStep />;
    case 'hall':
      return <HallStep />;
    case 'shifts':
      return <ShiftsStep />;
    case 'finish':
      return <FinishStep />;
    case 'restore':
      return <RestoreStep />;
  }
}
