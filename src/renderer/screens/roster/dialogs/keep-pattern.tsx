import { type KeyboardEvent, useState } from 'react';
import { saveShiftPattern } from '#src/renderer/commands/planning/shift-pattern-save.ts';
import { voidShiftPattern } from '#src/renderer/commands/planning/shift-pattern-void.ts';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import { useShiftPatterns } from '#src/renderer/queries/planning/use-shift-patterns.ts';
import { useDemandText } from '#src/renderer/screens/roster/demand/use-demand-text.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { ShiftPattern } from '#src/shared/domain/roster/planning/types.ts';
import type { PatternForm } from './use-pattern-form.ts';

/** Keeps what is written under a name, puts it in the place of the saved one that was chosen, or voids that one. */
export function KeepPattern({ form }: { readonly form: PatternForm }) {
  const { t } = useDemandText();
  const chosen = useShiftPatterns().find((p) => p.id === form.fields.savedId);
  const [naming, setNaming] = useState(false);
  const [voiding, setVoiding] = useState(false);
  const keep = useKeep(form);
  if (form.turn.length === 0) return null;
  return (
    <div className="row md keep-pattern">
      {naming ? (
        <NameField keep={keep} onDone={() => setNaming(false)} />
      ) : (
        <button type="button" className="link" onClick={() => setNaming(true)}>
          {t('pattern.save')}
        </button>
      )}
      {chosen && !naming && (
        <>
          <button type="button" className="link" onClick={() => void keep(chosen.name, chosen.id).then(tell)}>
            {chosen.name}　{t('pattern.change')}
          </button>
          <button type="button" className="link" onClick={() => setVoiding(true)}>
            {t('pattern.void', { name: chosen.name })}
          </button>
        </>
      )}
      {voiding && chosen && <VoidPattern pattern={chosen} onDone={() => setVoiding(false)} />}
    </div>
  );
}

const tell = (problem: string): void => {
  if (problem !== '') showToast(problem, { tone: 'bad' });
};

type Keep = (name: string, id: string) => Promise<string>;

/** Saves the turn under a name; gives back the sentence of a refusal, '' when saved. */
function useKeep(form: PatternForm): Keep {
  const { t } = useDemandText();
  const ctx = useCommands();
  const say = useProblemText();
  return async (name, id) => {
    const { turn, step, fields } = form;
    if (turn.some((cell) => cell?.kind === 'leave')) return t('pattern.onlyShifts');
    const shiftTypeIds = turn.map((cell) => (cell?.kind === 'shift' ? cell.shiftTypeId : ''));
    const by = fields.by === 'team' ? 'team' : 'person';
    const saved = await saveShiftPattern(ctx, { id, name, shiftTypeIds, step, by });
    if (!saved.ok) return say(saved.error);
    form.change({ savedId: saved.value.id });
    showToast(t('pattern.saved', { name: saved.value.name }), { undoable: true });
    return '';
  };
}

function NameField({ keep, onDone }: { readonly keep: Keep; readonly onDone: () => void }) {
  const { t } = useDemandText();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState('');
  const save = async () => {
    const refused = await keep(name, '');
    if (refused === '') onDone();
    else setProblem(refused);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') void save();
    else onDone();
  };
  return (
    <span className="row">
      <input
        // biome-ignore lint/a11y/noAutofocus: the person has just asked for this field
        autoFocus
        aria-label={t('pattern.name')}
        aria-invalid={problem !== ''}
        placeholder={t('pattern.name')}
        value={name}
        onChange={(e) => {
          setName(e.target.value);
          setProblem('');
        }}
        onKeyDown={onKeyDown}
      />
      <button type="button" className="link" onClick={() => void save()}>
        {t('common:save')}
      </button>
      {problem !== '' && (
        <span className="bad sm" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}

function VoidPattern({ pattern, onDone }: { readonly pattern: ShiftPattern; readonly onDone: () => void }) {
  const { t } = useDemandText();
  const ctx = useCommands();
  const say = useProblemText();
  const { name } = pattern;
  const act = async (reason: string) => {
    const done = await voidShiftPattern(ctx, pattern.id, reason);
    if (done.ok) showToast(t('done.voided', { name }), { undoable: true });
    else showToast(say(done.error), { tone: 'bad' });
    onDone();
  };
  return (
    <ReasonDialog
      title={t('pattern.void', { name })}
      effect={t('pattern.voidEffect')}
      act={t('pattern.void', { name })}
      danger
      onAct={(reason) => void act(reason)}
      onClose={onDone}
    />
  );
}
