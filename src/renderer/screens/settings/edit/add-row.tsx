import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { draftOf, dropDraft, setDraft, typeDraft, useSettingsDrafts } from '#src/renderer/ui-state/settings-drafts.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

interface AddRowProps {
  readonly scope: string;
  readonly span: number;
  readonly empty: boolean;
  readonly onAdd: (name: string) => Promise<Result<unknown, Problem>>;
}

/** The last line of a table: a name and Enter make a row with the usual values. */
export function AddRow({ scope, span, empty, onAdd }: AddRowProps) {
  const { t } = useTranslation('settings');
  const say = useProblemText();
  const key = `${scope}/new`;
  const draft = useSettingsDrafts((s) => s.drafts[key]);
  const add = async () => {
    const text = draftOf(key)?.text.trim() ?? '';
    if (text === '') return;
    const added = await onAdd(text);
    if (added.ok) dropDraft(key);
    else setDraft(key, { text, problem: added.error, state: 'typing' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void add();
    if (event.key === 'Escape') dropDraft(key);
  };
  return (
    <tr className="add">
      <td colSpan={span}>
        {empty && <p className="c3">{t('edit.nothing')}</p>}
        <input
          aria-label={t('edit.addRow')}
          aria-invalid={draft?.problem ? true : undefined}
          placeholder={t('edit.addHint')}
          value={draft?.text ?? ''}
          onChange={(e) => typeDraft(key, e.target.value)}
          onKeyDown={onKeyDown}
        />
        {draft?.problem && (
          <span className="bad sm" role="alert">
            {say(draft.problem)}
          </span>
        )}
      </td>
    </tr>
  );
}
