import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveLedgerKind } from '#src/renderer/commands/ledger/save-kind.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { dropKindDraft, setKindDraft, useLedgerDrafts } from '#src/renderer/ui-state/ledger-drafts.ts';
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

/** The columns with one of them a place up or down; at the end nothing moves. */
function moved(fields: readonly LedgerField[], key: string, by: -1 | 1): readonly LedgerField[] {
  const at = fields.findIndex((f) => f.key === key);
  const [field, other] = [fields[at], fields[at + by]];
  return field && other ? fields.map((f, i) => (i === at ? other : i === at + by ? field : f)) : fields;
}

/** A definition as it is being written: in the book only when it is saved, and still there when one comes back. */
export function useKindDraft(kind: LedgerKind, onSaved: (kind: LedgerKind) => void) {
  const ctx = useCommands();
  const { t } = useTranslation('ledgers');
  const kept = useLedgerDrafts((s) => s.kinds[kind.id]);
  const draft = kept ?? kind;
  const [revision, setRevision] = useState(0);
  const setDraft = (next: (draft: LedgerKind) => LedgerKind) =>
    setKindDraft(next(useLedgerDrafts.getState().kinds[kind.id] ?? kind));
  const [problem, setProblem] = useState<Problem>();
  const set = (part: Partial<LedgerKind>) => setDraft((d) => ({ ...d, ...part }));
  const setFields = (next: (fields: readonly LedgerField[]) => readonly LedgerField[]) =>
    setDraft((d) => ({ ...d, fields: next(d.fields) }));
  const setField = (key: string, part: Partial<LedgerField>) =>
    setFields((fields) => fields.map((f) => (f.key === key ? { ...f, ...part } : f)));
  const addField = () => setFields((fields) => [...fields, fieldOf(ctx.newId(), '', 'text')]);
  const removeField = (key: string) => setFields((fields) => fields.filter((f) => f.key !== key));
  const moveField = (key: string, by: -1 | 1) => setFields((fields) => moved(fields, key, by));
  const save = async (part: Partial<LedgerKind> = {}) => {
    const done = await saveLedgerKind(ctx, { ...draft, ...part });
    setProblem(done.ok ? undefined : done.error);
    if (!done.ok) return;
    dropKindDraft(kind.id);
    showToast(t('define.saved', { name: done.value.name }), { undoable: true });
    onSaved(done.value);
  };
  const putBack = () => {
    dropKindDraft(kind.id);
    setProblem(undefined);
    setRevision((n) => n + 1);
  };
  return {
    draft,
    changed: kept !== undefined,
    revision,
    putBack,
    set,
    setField,
    addField,
    removeField,
    moveField,
    save,
    problem,
  };
}

export type KindDraft = ReturnType<typeof useKindDraft>;
