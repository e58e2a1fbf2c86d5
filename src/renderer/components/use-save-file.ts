import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

/** Waits for an export and says where it went, or why not. */
export function useSaveFile(): (saving: Promise<Result<{ readonly path: string }, Problem>>) => Promise<void> {
  const { t } = useTranslation();
  const say = useProblemText();
  return useCallback(
    async (saving) => {
      const saved = await saving;
      if (saved.ok) showToast(t('savedTo', { path: saved.value.path }), { path: saved.value.path });
      else showToast(say(saved.error), { tone: 'bad' });
    },
    [t, say],
  );
}
