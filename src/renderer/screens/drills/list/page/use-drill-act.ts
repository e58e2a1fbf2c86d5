import { useState } from 'react';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';

/** Runs a command of a drill: a refusal is said in a toast and kept for the field that it belongs to. */
export function useDrillAct(): {
  readonly problem: Problem | undefined;
  readonly run: <T>(act: Promise<Result<T, Problem>>, after?: (value: T) => void) => Promise<void>;
} {
  const say = useProblemText();
  const [problem, setProblem] = useState<Problem>();
  return {
    problem,
    run: async (act, after) => {
      const done = await act;
      setProblem(done.ok ? undefined : done.error);
      if (done.ok) after?.(done.value);
      else showToast(say(done.error), { tone: 'bad' });
    },
  };
}
