import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { redo as redoCommand, type Undone, undo as undoCommand } from '#src/renderer/commands/core/undo.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useCommandName } from '#src/renderer/text/use-command-name.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

/** Undo and redo across screens; the toast names what was taken back. */
export function useUndoRedo(): { readonly undo: () => Promise<void>; readonly redo: () => Promise<void> } {
  const { t } = useTranslation();
  const ctx = useCommands();
  const say = useProblemText();
  const nameOf = useCommandName();
  const tell = useCallback(
    (result: Result<Undone | null, Problem>, done: 'undone' | 'redone', nothing: 'nothingToUndo' | 'nothingToRedo') => {
      if (!result.ok) showToast(say(result.error), { tone: 'bad' });
      else showToast(result.value ? t(done, { what: nameOf(result.value.command) }) : t(nothing));
    },
    [t, say, nameOf],
  );
  const undo = useCallback(async () => tell(await undoCommand(ctx), 'undone', 'nothingToUndo'), [ctx, tell]);
  const redo = useCallback(async () => tell(await redoCommand(ctx), 'redone', 'nothingToRedo'), [ctx, tell]);
  return { undo, redo };
}
