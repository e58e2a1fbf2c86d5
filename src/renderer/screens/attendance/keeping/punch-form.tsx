import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addPunchCorrections } from '#src/renderer/commands/attendance/keeping/add-punch-correction.ts';
import type { DayLine, DaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { clockOf } from '#src/renderer/screens/attendance/typed-times.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { parseClock } from '#src/shared/domain/core/day.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { FormRow, KeepInput } from './form-field.tsx';
import { focusForm, formKeys, missingTime, onWorkingDay } from './keep-form.ts';
import { reasonKeys } from './reason-keys.ts';

interface FormProps {
  readonly sheet: DaySheet;
  readonly line: DayLine;
  readonly onClose: () => void;
}

/** 补卡单 beside the sheet: time, one key for the reason, proof, who approved; Enter saves, Esc leaves. */
export function PunchForm({ sheet, line, onClose }: FormProps) {
  const { t } = useTranslation(['keeping', 'errors']);
  const say = useProblemText();
  const form = usePunchForm(sheet, line, onClose);
  const locked = (sheet.source.state?.lockedAt ?? '') !== '';
  const { problem } = form;
  return (
    <section className="keep-form" tabIndex={-1} aria-label={t('punchForm.title')} ref={focusForm} onKeyDown={form.onKeyDown}>
      <h2>{t('punchForm.title')}</h2>
      {locked && <p className="md warn">{t('punchForm.addendum', { month: Number(sheet.source.month.slice(5)) })}</p>}
      <FormRow label={t('punchForm.time')}>
        <KeepInput
          narrow
          label={t('punchForm.time')}
          hint={t('punchForm.timeHint')}
          invalid={problem?.at === 'at'}
          value={form.time}
          onChange={form.setTime}
        />
      </FormRow>
      <FormRow label={t('punchForm.reason')}>
        <div className="keep-reasons">
          {reasonKeys.map(([key, code]) => (
            <button key={code} type="button" onClick={() => form.setReason(t(`reasons.${code}`))}>
              <kbd>{key}</kbd> {t(`reasons.${code}`)}
            </button>
          ))}
        </div>
        <KeepInput
          label={t('punchForm.reason')}
          hint={t('punchForm.reasonHint')}
          invalid={problem?.at === 'reason'}
          value={form.reason}
          onChange={form.setReason}
        />
      </FormRow>
      <FormRow label={t('punchForm.approvedBy')}>
        <KeepInput
          label={t('punchForm.approvedBy')}
          invalid={problem?.at === 'approvedBy'}
          value={form.approvedBy}
          onChange={form.setApprovedBy}
        />
      </FormRow>
      <FormRow label={t('punchForm.proof')}>
        <Photos ids={form.proofs} onChange={form.setProofs} />
      </FormRow>
      {problem && (
        <p className="md bad" role="alert">
          {say(problem)}
        </p>
      )}
      <div className="row">
        <Button variant="contained" onClick={() => void form.save()}>
          {t('punchForm.save')}
        </Button>
        <Button onClick={onClose}>{t('punchForm.cancel')}</Button>
      </div>
    </section>
  );
}

function usePunchForm(sheet: DaySheet, line: DayLine, onClose: () => void) {
  const { t } = useTranslation('keeping');
  const ctx = useCommands();
  const [time, setTime] = useState(() => clockOf(missingTime(line)));
  const [reason, setReason] = useState('');
  const [approvedBy, setApprovedBy] = useState(ctx.userName());
  const [proofs, setProofs] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async () => {
    const typed = parseClock(time);
    if (typed === null) return setProblem({ code: 'attendance/time-shape', detail: { text: time }, at: 'at' });
    const at = onWorkingDay(typed, line.shift);
    const { member } = line.person;
    const input = { staffId: member.id, day: line.result.day, at, reason, proofs, approvedBy };
    const done = await addPunchCorrections(ctx, [input]);
    if (!done.ok) return setProblem(done.error);
    showToast(t('punchForm.done', { name: member.name, time: clockOf(at) }), { undoable: !sheet.source.state?.lockedAt });
    onClose();
  };
  const single = (key: string): boolean => {
    const preset = reasonKeys.find(([k]) => k === key);
    if (preset) setReason(t(`reasons.${preset[1]}`));
    return preset !== undefined;
  };
  const onKeyDown = formKeys(() => void save(), onClose, single);
  return { time, setTime, reason, setReason, approvedBy, setApprovedBy, proofs, setProofs, problem, save, onKeyDown };
}
