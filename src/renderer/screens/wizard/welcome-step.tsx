import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openDemoHall } from '#src/renderer/commands/hall/open-hall.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { setWizard } from '#src/renderer/ui-state/wizard-draft.ts';
import { ActButton, StepPage } from './step-page.tsx';

export function WelcomeStep() {
  const { t } = useTranslation('wizard');
  const ctx = useCommands();
  const say = useProblemText();
  const [problem, setProblem] = useState('');
  const openDemo = async () => {
    const opened = await openDemoHall(ctx);
    if (!opened.ok) setProblem(say(opened.error));
  };
  return (
    <StepPage title={t('welcome.title')} text={t('welcome.text')} footer={null}>
      <Choice title={t('welcome.fresh')} note={t('welcome.freshNote')}>
        <Button variant="contained" onClick={() => setWizard({ step: 'hall' })}>
          {t('welcome.start')}
        </Button>
      </Choice>
      <Choice title={t('welcome.demo')} note={t('welcome.demoNote')}>
        <ActButton label={t('welcome.look')} onAct={openDemo} />
      </Choice>
      <Choice title={t('welcome.restore')} note={t('welcome.restoreNote')}>
        <Button onClick={() => setWizard({ step: 'restore' })}>{t('welcome.restore')}</Button>
      </Choice>
      {problem !== '' && (
        <p className="bad" role="alert">
          {problem}
        </p>
      )}
    </StepPage>
  );
}

function Choice({ title, note, children }: { readonly title: string; readonly note: string; readonly children: ReactNode }) {
  return (
    <div className="choice">
      <div className="grow">
        <h2>{title}</h2>
        <p className="md c2">{note}</p>
      </div>
      {children}
    </div>
  );
}
