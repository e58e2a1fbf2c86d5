import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveIntakeKinds } from '#src/renderer/commands/ledger/save-kind.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { IntakeKind } from '#src/shared/domain/ledger/types.ts';

/** 办件类型 of the window grid: names, which are inside another number, which are counted at all. */
export function IntakeKindsForm({ kinds }: { readonly kinds: readonly IntakeKind[] }) {
  const { t } = useTranslation('ledgers');
  const ctx = useCommands();
  const say = useProblemText();
  const [draft, setDraft] = useState(kinds);
  const [problem, setProblem] = useState<Problem>();
  const set = (id: string, part: Partial<IntakeKind>) => setDraft((had) => had.map((k) => (k.id === id ? { ...k, ...part } : k)));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await saveIntakeKinds(ctx, draft);
    setProblem(done.ok ? undefined : done.error);
    if (done.ok) showToast(t('define.savedIntake'), { undoable: true });
  };
  const add = () => setDraft((had) => [...had, { id: ctx.newId(), name: '', within: true, order: had.length + 1 }]);
  return (
    <form className="define" aria-label={t('define.intake')} onSubmit={(e) => void submit(e)}>
      <p className="md c2">{t('define.intakeNote')}</p>
      <table className="tb define-intake" aria-label={t('define.intake')}>
        <thead>
          <tr>
            <th>{t('define.name')}</th>
            <th className="c">{t('define.within')}</th>
            <th className="c">{t('define.column.used')}</th>
          </tr>
        </thead>
        <tbody>
          {draft.map((k) => (
            <IntakeRow key={k.id} kind={k} wrong={problem?.at === k.id} onSet={(part) => set(k.id, part)} />
          ))}
        </tbody>
      </table>
      {problem && (
        <p className="md bad" role="alert">
          {say(problem)}
        </p>
      )}
      <div className="row">
        <Button onClick={add}>{t('define.addIntake')}</Button>
        <Button type="submit" variant="contained">
          {t('define.save')}
        </Button>
      </div>
    </form>
  );
}

interface IntakeRowProps {
  readonly kind: IntakeKind;
  readonly wrong: boolean;
  readonly onSet: (part: Partial<IntakeKind>) => void;
}

function IntakeRow({ kind, wrong, onSet }: IntakeRowProps) {
  const { t } = useTranslation('ledgers');
  const name = kind.name.trim() === '' ? t('define.newField') : kind.name;
  return (
    <tr>
      <td>
        <input
          className="plain-input"
          aria-label={t('define.cell', { name, what: t('define.name') })}
          aria-invalid={wrong}
          value={kind.name}
          onChange={(e) => onSet({ name: e.target.value })}
        />
      </td>
      <td className="c">
        <input
          type="checkbox"
          aria-label={t('define.cell', { name, what: t('define.within') })}
          checked={kind.within}
          onChange={(e) => onSet({ within: e.target.checked })}
        />
      </td>
      <td className="c">
        <input
          type="checkbox"
          aria-label={t('define.cell', { name, what: t('define.column.used') })}
          checked={kind.off !== true}
          onChange={(e) => onSet({ off: !e.target.checked })}
        />
      </td>
    </tr>
  );
}
