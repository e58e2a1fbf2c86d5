import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

/** Runs a command; a refusal is said at once. Gives whether it was taken. */
export function useCaseAct(): <T>(act: Promise<Result<T, Problem>>) => Promise<boolean> {
  const say = useProblemText();
  return async (act) => {
    const done = await act;
    if (!done.ok) showToast(say(done.error), { tone: 'bad' });
    return done.ok;
  };
}
