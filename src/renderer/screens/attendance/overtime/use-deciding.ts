import { useTranslation } from 'react-i18next';
import { setOvertime } from '#src/renderer/commands/attendance/overtime/set-overtime.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { approvable, type OvertimeDecision } from '#src/shared/domain/attendance/overtime/decide.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import { isOpen, type OvertimeCase } from './cases.ts';

export interface Deciding {
  /** Approves what the law allows of the cases; a refusal that a reason would lift is given back. */
  readonly approve: (cases: readonly OvertimeCase[], by: string, reason: string) => Promise<Problem | null>;
  readonly withdraw: (cases: readonly OvertimeCase[]) => void;
  /** Time off only where the law lets it: of many, the rest-day ones. */
  readonly pay: (cases: readonly OvertimeCase[], pay: 'money' | 'timeOff') => void;
}

const headOf = ({ entry: { day, staffId } }: OvertimeCase) => ({ day, staffId });

/** Writes decisions and says what came of it. */
export function useDeciding(): Deciding {
  const { t } = useTranslation('overtime');
  const ctx = useCommands();
  const say = useProblemText();
  const write = async (decisions: readonly OvertimeDecision[], left = 0) => {
    if (decisions.length === 0) return;
    const done = await setOvertime(ctx, decisions);
    if (!done.ok) showToast(say(done.error), { tone: 'bad' });
    else if (left > 0) showToast(t('doneSome', { count: done.value, left }), { undoable: true });
    else showToast(t('done', { count: done.value }), { undoable: true });
  };
  return {
    approve: async (cases, by, reason) => {
      const open = cases.filter(isOpen);
      const left = cases.filter((c) => c.doubts.includes('protected'));
      const first = left[0];
      if (open.length === 0 && first) {
        const problem = { code: 'overtime/protected', detail: { day: first.entry.day } };
        showToast(say(problem), { tone: 'bad' });
        return problem;
      }
      const fine = approvable(
        open.flatMap((c) => c.doubts),
        reason || (open.every((c) => c.entry.reason !== '') ? (open[0]?.entry.reason ?? '') : ''),
      );
      if (!fine.ok) return fine.error;
      const why = reason.trim() === '' ? {} : { reason };
      await write(
        open.map((c) => ({ ...headOf(c), approvedBy: by.trim() || ctx.userName(), ...why })),
        left.length,
      );
      return null;
    },
    withdraw: (cases) =>
      void write(cases.filter((c) => c.entry.approvedBy !== '').map((c) => ({ ...headOf(c), approvedBy: '' }))),
    pay: (cases, pay) => {
      const restDays = cases.filter((c) => c.entry.kind === 'restDay');
      const meant = restDays.length > 0 ? restDays : cases;
      void write(meant.map((c) => ({ ...headOf(c), pay })));
    },
  };
}
