import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveLedgerKind } from '#src/renderer/commands/ledger/save-kind.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { fieldOf } from '#src/shared/domain/ledger/seed-fields.ts';
import type { LedgerField, LedgerKind } from '#src/shared/domain/ledger/types.ts';

/** Words of a list as they are typed, divided by commas or the pause mark. */
export const wordsOf = (text: string): string[] =>
  text
    .split(/[、,，;；]/)
    .map((w) => w.trim())
    .filter((w) => w !== '');

/** A definition as it is being written; nothing is kept before it is saved. */
export function useKindDraft(kind: LedgerKind, onSaved: (kind: LedgerKind) => void) {
  const ctx = useCommands();
  const { t } = useTranslation('ledgers');
  const [draft, setDraft] = useState(kind);
  const [problem, setProblem] = useState<Problem>();
  const set = (part: Partial<LedgerKind>) => setDraft((d) => ({ ...d, ...part }));
  const setFields = (next: (fields: readonly LedgerField[]) => readonly LedgerField[]) =>
    setDraft((d) => ({ ...d, fields: next(d.fields) }));
  const setField = (key: string, part: Partial<LedgerField>) =>
    setFields((fields) => fields.map((f) => (f.key === key ? { ...f, ...part } : f)));
  const addField = () => setFields((fields) => [...fields, fieldOf(ctx.newId(), '', 'text')]);
  const removeField = (key: string) => setFields((fields) => fields.filter((f) => f.key !== key));
  const moveField = (key: string, by: -1 | 1) =>
    setFields((fields) => {
      const at = fields.findIndex((f) => f.key === key);
      const [field, other] = [fields[at], fields[at + by]];
      if (!field || !other) return fields;
      return fields.map((f, i) => (i === at ? other : i === at + by ? field : f));
    });
  const save = async (part: Partial<LedgerKind> = {}) => {
    const done = await saveLedgerKind(ctx, { ...draft, ...part });
    setProblem(done.ok ? undefined : done.error);
    if (!done.ok) return;
    setDraft(done.value);
    showToast(t('define.saved', { name: done.value.name }), { undoable: true });
    onSaved(done.value);
  };
  return { draft, set, setField, addField, removeField, moveField, save, problem };
}

export type KindDraft = ReturnType<typeof useKindDraft>;
