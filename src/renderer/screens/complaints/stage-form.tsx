import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endStage, voidComplaint } from '#src/renderer/commands/complaint/handle-complaint.ts';
import { Choose } from '#src/renderer/components/plain-fields.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { StageInput } from '#src/shared/domain/complaint/handle-complaint.ts';
import type { Complaint } from '#src/shared/domain/complaint/types.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';

const outcomes = ['', 'founded', 'partly', 'unfounded', 'withdrawn'] as const;
const satisfactions = ['', 'satisfied', 'fair', 'dissatisfied', 'unreached'] as const;

/** The stage that is due: what was done, and Enter goes on to the next. */
export function StageForm({ complaint }: { readonly complaint: Complaint }) {
  const { t } = useTranslation('complaints');
  const ctx = useCommands();
  const say = useProblemText();
  const [draft, setDraft] = useState<StageInput>({ text: '', statement: '', outcome: '', satisfaction: '' });
  const [problem, setProblem] = useState<Problem>();
  const { state, id, number } = complaint;
  const told = (done: { readonly ok: boolean; readonly error?: Problem }, text: string) => {
    setProblem(done.error);
    if (done.ok) showToast(text, { undoable: true });
  };
  const send = async () => told(await endStage(ctx, id, draft), t('stage.done', { number, state: t(`state.${state}`) }));
  const withdraw = async () => told(await voidComplaint(ctx, id, draft.text), t('stage.voided', { number }));
  return (
    <section>
      <h2>{t(`stage.${state}` as 'stage.accepted')}</h2>
      <textarea
        className="stage-text"
        rows={3}
        aria-label={t('stage.text')}
        placeholder={t('stage.text')}
        value={draft.text}
        onChange={(e) => setDraft({ ...draft, text: e.target.value })}
        onKeyDown={(e) => {
          if (e.key !== 'Enter' || !e.ctrlKey) return;
          e.preventDefault();
          void send();
        }}
      />
      <div className="acts">
        <Verdict state={state} draft={draft} onDraft={setDraft} />
        <Button variant="contained" onClick={() => void send()}>
          {t(`stage.end.${state}` as 'stage.end.accepted')}
        </Button>
        <Button onClick={() => void withdraw()}>{t('stage.void')}</Button>
      </div>
      {problem && (
        <p className="md bad" role="alert">
          {say(problem)}
        </p>
      )}
    </section>
  );
}

interface VerdictProps {
  readonly state: Complaint['state'];
  readonly draft: StageInput;
  readonly onDraft: (draft: StageInput) => void;
}

/** What the investigation and the answer have to say besides words. */
function Verdict({ state, draft, onDraft }: VerdictProps) {
  const { t } = useTranslation('complaints');
  if (state === 'investigating')
    return (
      <Choose
        label={t('side.outcome')}
        value={draft.outcome}
        options={outcomes.map((o) => [o, o === '' ? t('stage.pickOutcome') : t(`outcome.${o}`)] as const)}
        onPick={(outcome) => onDraft({ ...draft, outcome })}
      />
    );
  if (state !== 'answering') return null;
  return (
    <Choose
      label={t('side.satisfaction')}
      value={draft.satisfaction}
      options={satisfactions.map((s) => [s, s === '' ? t('stage.pickSatisfaction') : t(`satisfaction.${s}`)] as const)}
      onPick={(satisfaction) => onDraft({ ...draft, satisfaction })}
    />
  );
}
