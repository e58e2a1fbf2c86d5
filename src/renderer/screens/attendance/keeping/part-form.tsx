import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { DayLine, DaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { FormRow, KeepInput } from './form-field.tsx';
import { focusForm } from './keep-form.ts';
import { partKeys } from './reason-keys.ts';
import { usePartForm } from './use-part-form.ts';

interface FormProps {
  readonly sheet: DaySheet;
  readonly line: DayLine;
  readonly onClose: () => void;
}

/** 半天假、公出 beside the sheet: a key for the kind, A or P for the half, or typed times. */
export function PartForm({ sheet, line, onClose }: FormProps) {
  const { t } = useTranslation('keeping');
  const say = useProblemText();
  const form = usePartForm(sheet, line, onClose);
  const locked = (sheet.source.state?.lockedAt ?? '') !== '';
  return (
    <section className="keep-form" tabIndex={-1} aria-label={t('partForm.title')} ref={focusForm} onKeyDown={form.onKeyDown}>
      <h2>{t('partForm.title')}</h2>
      {locked && <p className="md warn">{t('punchForm.addendum', { month: Number(sheet.source.month.slice(5)) })}</p>}
      <FormRow label={t('partForm.kind')}>
        <div className="keep-reasons">
          {partKeys.map(([key, kind]) => (
            <button key={kind} type="button" aria-pressed={form.kind === kind} onClick={() => form.setKind(kind)}>
              <kbd>{key}</kbd> {t(`partKind.${kind}`)}
            </button>
          ))}
        </div>
      </FormRow>
      <FormRow label={t('partForm.when')}>
        <div className="keep-reasons">
          {(['morning', 'afternoon'] as const).map((half) => (
            <button key={half} type="button" aria-pressed={form.half === half} onClick={() => form.setHalf(half)}>
              <kbd>{half === 'morning' ? 'A' : 'P'}</kbd> {t(`partForm.${half}`)}
            </button>
          ))}
        </div>
        <div className="row">
          <KeepInput narrow label={t('partForm.from')} invalid={form.wrongTimes} value={form.from} onChange={form.setFrom} />
          <span className="c2">{t('partForm.to')}</span>
          <KeepInput narrow label={t('partForm.to')} invalid={form.wrongTimes} value={form.to} onChange={form.setTo} />
        </div>
      </FormRow>
      <FormRow label={t('punchForm.reason')}>
        <KeepInput
          label={t('punchForm.reason')}
          hint={t('partForm.reasonHint', { text: form.inWords })}
          value={form.reason}
          onChange={form.setReason}
        />
      </FormRow>
      <FormRow label={t('punchForm.approvedBy')}>
        <KeepInput label={t('punchForm.approvedBy')} value={form.approvedBy} onChange={form.setApprovedBy} />
      </FormRow>
      <FormRow label={t('punchForm.proof')}>
        <Photos ids={form.proofs} onChange={form.setProofs} />
      </FormRow>
      {form.problem && (
        <p className="md bad" role="alert">
          {say(form.problem)}
        </p>
      )}
      <div className="row">
        <Button variant="contained" onClick={() => void form.save()}>
          {t('partForm.save')}
        </Button>
        <Button onClick={onClose}>{t('partForm.cancel')}</Button>
      </div>
    </section>
  );
}
