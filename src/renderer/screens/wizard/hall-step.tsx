import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setWizard, useWizardDraft, type WizardDraft } from '#src/renderer/ui-state/wizard-draft.ts';
import { StepPage } from './step-page.tsx';
import { WizardField } from './wizard-field.tsx';

/** Names of the halls, one a line. */
export const hallNames = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

type Wrong = { readonly letterhead: boolean; readonly code: boolean; readonly noHall: boolean; readonly twice: string };

function check(draft: WizardDraft): Wrong {
  const names = hallNames(draft.halls);
  return {
    letterhead: draft.letterhead.trim() === '',
    code: !/^[A-Z0-9]{2,8}$/.test(draft.hallCode),
    noHall: names.length === 0,
    twice: names.find((n, i) => names.indexOf(n) !== i) ?? '',
  };
}

export function HallStep() {
  const { t } = useTranslation('wizard');
  const draft = useWizardDraft();
  const [asked, setAsked] = useState(false);
  const wrong = check(draft);
  const next = () => {
    setAsked(true);
    if (!wrong.letterhead && !wrong.code && !wrong.noHall && wrong.twice === '') setWizard({ step: 'shifts' });
  };
  const when = (bad: boolean, text: string) => (asked && bad ? text : '');
  const hallProblem =
    when(wrong.noHall, t('hall.missingHall')) || when(wrong.twice !== '', t('hall.twoSame', { name: wrong.twice }));
  const footer = (
    <>
      <Button onClick={() => setWizard({ step: 'welcome' })}>{t('previous')}</Button>
      <Button variant="contained" onClick={next}>
        {t('next')}
      </Button>
    </>
  );
  return (
    <StepPage title={t('hall.title')} text={t('hall.text')} footer={footer}>
      <div className="form">
        <WizardField
          label={t('hall.letterhead')}
          value={draft.letterhead}
          hint={t('hall.letterheadHint')}
          problem={when(wrong.letterhead, t('hall.missingLetterhead'))}
          onChange={(letterhead) => setWizard({ letterhead })}
        />
        <WizardField
          label={t('hall.hallCode')}
          value={draft.hallCode}
          hint={t('hall.hallCodeHint')}
          problem={when(wrong.code, t('hall.badCode'))}
          onChange={(text) => setWizard({ hallCode: text.toUpperCase() })}
        />
        <WizardField
          label={t('hall.halls')}
          value={draft.halls}
          rows={2}
          hint={t('hall.hallHint')}
          problem={hallProblem}
          onChange={(halls) => setWizard({ halls })}
        />
        <WizardField label={t('hall.bureau')} value={draft.bureauName} onChange={(bureauName) => setWizard({ bureauName })} />
        <WizardField
          label={t('hall.supplier')}
          value={draft.supplierName}
          onChange={(supplierName) => setWizard({ supplierName })}
        />
      </div>
    </StepPage>
  );
}
