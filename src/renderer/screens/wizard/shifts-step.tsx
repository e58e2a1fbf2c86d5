import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayChart } from '#src/renderer/components/day-chart.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { setWizard, useWizardDraft } from '#src/renderer/ui-state/wizard-draft.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { checkShiftType } from '#src/shared/domain/hall/validate.ts';
import { ShiftRow } from './shift-row.tsx';
import { StepPage } from './step-page.tsx';

export function ShiftsStep() {
  const { t } = useTranslation('wizard');
  const say = useProblemText();
  const shifts = useWizardDraft((d) => d.shiftTypes);
  const [problem, setProblem] = useState('');
  const save = (next: ShiftType) => setWizard({ shiftTypes: shifts.map((s) => (s.id === next.id ? next : s)) });
  const next = () => {
    const found = shifts.flatMap((s) => checkShiftType(s, shifts).map((p) => `${s.name}：${say(p)}`))[0];
    setProblem(found ?? '');
    if (!found) setWizard({ step: 'finish' });
  };
  const footer = (
    <>
      <span className="bad grow" role="alert">
        {problem}
      </span>
      <Button onClick={() => setWizard({ step: 'hall' })}>{t('previous')}</Button>
      <Button variant="contained" onClick={next}>
        {t('next')}
      </Button>
    </>
  );
  return (
    <StepPage title={t('shifts.title')} text={t('shifts.text')} footer={footer}>
      <table className="tb">
        <thead>
          <tr>
            <th>{t('shifts.glyph')}</th>
            <th>{t('shifts.name')}</th>
            <th>{t('shifts.start')}</th>
            <th>{t('shifts.end')}</th>
            <th>{t('shifts.breaks')}</th>
            <th className="r">{t('shifts.hours')}</th>
            <th aria-label={t('shifts.remove')} />
          </tr>
        </thead>
        <tbody>
          {shifts.map((s) => (
            <ShiftRow
              key={s.id}
              shift={s}
              onSave={save}
              onRemove={() => setWizard({ shiftTypes: shifts.filter((x) => x.id !== s.id) })}
            />
          ))}
        </tbody>
      </table>
      <p className="sm c3" style={{ margin: '6px 0 20px' }}>
        {t('shifts.overnight')}
      </p>
      <h2>{t('shifts.chart')}</h2>
      <DayChart shifts={shifts} />
    </StepPage>
  );
}
