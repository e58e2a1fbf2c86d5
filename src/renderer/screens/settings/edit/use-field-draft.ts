import { useCallback } from 'react';
import {
  type Draft,
  draftOf,
  dropDraft,
  setDraft,
  typeDraft,
  useSettingsDrafts,
} from '#src/renderer/ui-state/settings-drafts.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

/** How long a saved text stays in view while the live read catches up. */
const LINGER_MS = 150;

export interface FieldDraft {
  readonly draft: Draft | undefined;
  readonly type: (text: string) => void;
  /** Saves what is typed, or the given text. A refusal stays under the field with the text. */
  readonly commit: (text?: string) => Promise<void>;
  readonly restore: () => void;
}

/** A field that is saved by Enter or by leaving it, and restored by Esc. `stored` is what the store has. */
export function useFieldDraft(
  key: string,
  stored: string,
  save: (text: string) => Promise<Result<unknown, Problem>>,
): FieldDraft {
  const draft = useSettingsDrafts((s) => s.drafts[key]);
  const commit = useCallback(
    async (given?: string) => {
      const now = draftOf(key);
      const text = given ?? now?.text;
      if (text === undefined || (now && now.state !== 'typing')) return;
      if (text === stored) return dropDraft(key);
      setDraft(key, { text, problem: null, state: 'saving' });
      const saved = await save(text);
      if (!saved.ok) return setDraft(key, { text, problem: saved.error, state: 'typing' });
      setDraft(key, { text, problem: null, state: 'saved' });
      window.setTimeout(() => draftOf(key)?.state === 'saved' && dropDraft(key), LINGER_MS);
    },
    [key, stored, save],
  );
  return { draft, type: (text) => typeDraft(key, text), commit, restore: () => dropDraft(key) };
}
