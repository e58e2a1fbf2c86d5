import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { progressRectification, type RectificationAct } from '#src/renderer/commands/rectification/progress-rectification.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';

interface RectificationActsProps {
  readonly record: Rectification;
  readonly today: DayKey;
}

/** One line to write, and the acts that its state allows. */
export function RectificationActs({ record, today }: RectificationActsProps) {
  const ctx = useCommands();
  const { t } = useTranslation('rectifications');
  const [note, setNote] = useState('');
  const [photos, setPhotos] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const run = async (act: RectificationAct) => {
    const done = await progressRectification(ctx, record.id, act);
    setProblem(done.ok ? undefined : done.error);
    if (!done.ok) return;
    setNote('');
    setPhotos([]);
    showToast(t(`done.${act.kind}`, { number: record.number }), { undoable: true });
  };
  const finish = () => void run({ kind: 'done', note, photos });
  const { state } = record;
  return (
    <section>
      <NoteField state={state} note={note} onNote={setNote} problem={problem} onEnter={finish} />
      {state === 'open' && <Photos ids={photos} onChange={setPhotos} />}
      <div className="acts">
        {state === 'open' && (
          <Button variant="contained" onClick={finish}>
            {t('act.done')}
          </Button>
        )}
        {state === 'done' && <Check onCheck={(kind) => void run({ kind, note })} />}
        <Button onClick={() => void run({ kind: 'void', note })}>{t('act.void')}</Button>
      </div>
      {state === 'open' && (
        <Postpone
          year={Number(today.slice(0, 4))}
          onDay={(dueOn) => void run({ kind: 'postponed', dueOn, note })}
          onProblem={setProblem}
        />
      )}
    </section>
  );
}

interface NoteFieldProps {
  readonly state: Rectification['state'];
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly problem: Problem | undefined;
  /** Enter sends the common act: reporting it done. */
  readonly onEnter: () => void;
}

function NoteField({ state, note, onNote, problem, onEnter }: NoteFieldProps) {
  const { t } = useTranslation('rectifications');
  const say = useProblemText();
  return (
    <>
      <label className="note-field">
        <span className="md c2">{t(`act.note.${state}`)}</span>
        <input
          className="plain-input"
          aria-invalid={problem?.at === 'note'}
          value={note}
          onChange={(e) => onNote(e.target.value)}
          onKeyDown={(e) => {
            if (e.key !== 'Enter' || e.nativeEvent.isComposing || state !== 'open') return;
            e.preventDefault();
            onEnter();
          }}
        />
      </label>
      {problem && (
        <p className="md bad" role="alert">
          {say(problem)}
        </p>
      )}
    </>
  );
}

/** 复查: somebody other than the owner has looked. */
function Check({ onCheck }: { readonly onCheck: (kind: 'passed' | 'failed') => void }) {
  const { t } = useTranslation('rectifications');
  return (
    <>
      <Button variant="contained" onClick={() => onCheck('passed')}>
        {t('act.passed')}
      </Button>
      <Button onClick={() => onCheck('failed')}>{t('act.failed')}</Button>
    </>
  );
}

interface PostponeProps {
  /** Of a day that is typed without one. */
  readonly year: number;
  readonly onDay: (day: DayKey) => void;
  readonly onProblem: (problem: Problem) => void;
}

function Postpone({ year, onDay, onProblem }: PostponeProps) {
  const { t } = useTranslation('rectifications');
  const [due, setDue] = useState('');
  const send = () => {
    const day = parseDay(due, year);
    if (day === null) onProblem({ code: 'rectification/no-day', at: 'dueOn' });
    else onDay(day);
  };
  return (
    <form
      className="acts"
      onSubmit={(e) => {
        e.preventDefault();
        send();
      }}
    >
      <input
        className="plain-input day"
        aria-label={t('act.newDue')}
        placeholder={t('act.newDue')}
        value={due}
        onChange={(e) => setDue(e.target.value)}
      />
      <Button type="submit">{t('act.postpone')}</Button>
    </form>
  );
}
