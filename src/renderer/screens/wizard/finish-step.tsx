import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openEmptyHall } from '#src/renderer/commands/hall/open-hall.ts';
import { useSession } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { setWizard, useWizardDraft } from '#src/renderer/ui-state/wizard-draft.ts';
import { hallNames } from './hall-step.tsx';
import { ActButton, StepPage } from './step-page.tsx';
import { WizardField } from './wizard-field.tsx';

export function FinishStep() {
  const { t } = useTranslation('wizard');
  const { ctx, info } = useSession();
  const say = useProblemText();
  const draft = useWizardDraft();
  const [problem, setProblem] = useState('');
  const create = async () => {
    const supervisor = draft.supervisor.trim();
    if (supervisor === '') return setProblem(t('finish.missingName'));
    const { letterhead, hallCode, bureauName, supplierName, shiftTypes } = draft;
    const opened = await openEmptyHall(ctx, {
      letterhead: letterhead.trim(),
      hallCode,
      bureauName,
      supplierName,
      supervisor,
      shiftTypes,
      hallNames: hallNames(draft.halls),
    });
    if (opened.ok) setWizard({ step: 'welcome' });
    else setProblem(say(opened.error));
  };
  const footer = (
    <>
      <Button onClick={() => setWizard({ step: 'shifts' })}>{t('previous')}</Button>
      <ActButton label={t('finish.create')} onAct={create} />
    </>
  );
  return (
    <StepPage title={t('finish.title')} text={t('finish.text')} footer={footer}>
      <div className="form">
        <WizardField
          label={t('finish.name')}
          value={draft.supervisor}
          hint={t('finish.nameHint')}
          problem={problem}
          onChange={(supervisor) => setWizard({ supervisor })}
        />
        <span className="c2">{t('finish.data')}</span>
        <span className="mono md">{info.dataDir}</span>
      </div>
    </StepPage>
  );
}
