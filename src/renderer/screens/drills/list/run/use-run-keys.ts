import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stampNext, stampStep, stopDrill, strikeLast, tickPerson } from '#src/renderer/commands/drill/run-drill.ts';
import { dialogOpen, isTyping } from '#src/renderer/components/use-single-key.ts';
import type { DrillBook } from '#src/renderer/queries/drill/use-drills.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { rollFigures } from '#src/shared/domain/drill/run-drill.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

interface RunKeysInput {
  readonly drill: Drill;
  readonly book: DrillBook;
  /** A note is being typed: keys belong to it. */
  readonly noting: boolean;
  readonly onNote: () => void;
  readonly onLeave: () => void;
}
export interface RunKeys {
  /** Initials typed so far. */
  readonly typed: string;
  readonly stamp: (stepId: string) => void;
  /** Space: the first step without a time. */
  readonly stampNext: () => void;
  readonly tick: (staffId: string, seen: boolean) => void;
  readonly strikeLast: () => void;
  readonly stop: () => void;
}

/** People still missing whose initials begin with what is typed. */
const missingLike = (drill: Drill, people: readonly StaffMember[], typed: string): StaffMember[] => {
  const missing = new Set(rollFigures(drill).missing);
  return people.filter((m) => missing.has(m.id) && m.initials.startsWith(typed));
};

/** The acts of a running drill; a refusal is said at once. */
function useRunActs(drill: Drill, onLeave: () => void): Omit<RunKeys, 'typed'> {
  const { t } = useTranslation('drills');
  const ctx = useCommands();
  const say = useProblemText();
  const run = async (act: Promise<Result<unknown, Problem>>) => {
    const done = await act;
    if (!done.ok) showToast(say(done.error), { tone: 'bad' });
  };
  return {
    stamp: (stepId) => void run(stampStep(ctx, drill.id, stepId)),
    tick: (staffId, seen) => void run(tickPerson(ctx, drill.id, staffId, seen)),
    stampNext: () => void run(stampNext(ctx, drill.id)),
    strikeLast: () => void run(strikeLast(ctx, drill.id, t('run.strikeReason'))),
    stop: () => void run(stopDrill(ctx, drill.id)).then(onLeave),
  };
}

/** Letters name a person: a whole set of initials that fits one ticks at once, the beginning of several waits for Enter or a letter more. */
function useInitials(drill: Drill, people: readonly StaffMember[], tick: RunKeys['tick']) {
  const [typed, setTyped] = useState('');
  const type = (letter: string) => {
    const next = typed + letter;
    const fits = missingLike(drill, people, next);
    const [only] = fits;
    const exact = only !== undefined && fits.length === 1 && only.initials === next;
    if (exact) tick(only.id, true);
    setTyped(exact || fits.length === 0 ? '' : next);
  };
  const take = () => {
    const [first] = missingLike(drill, people, typed);
    if (first) tick(first.id, true);
    setTyped('');
  };
  return { typed, setTyped, type, take };
}

/** Space stamps the next step, letters tick the person they name, F2 notes, F3 stops, Ctrl+Z strikes the last time. */
export function useRunKeys({ drill, book, noting, onNote, onLeave }: RunKeysInput): RunKeys {
  const acts = useRunActs(drill, onLeave);
  const { typed, setTyped, type, take } = useInitials(drill, book.people, acts.tick);
  const onKey = (event: KeyboardEvent): boolean => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') acts.strikeLast();
    else if (event.ctrlKey || event.altKey || event.metaKey) return false;
    else if (event.key === ' ') acts.stampNext();
    else if (event.key === 'F2') onNote();
    else if (event.key === 'F3') acts.stop();
    else if (event.key === 'Escape' && typed === '') onLeave();
    else if (event.key === 'Escape') setTyped('');
    else if (event.key === 'Backspace') setTyped(typed.slice(0, -1));
    else if (event.key === 'Enter' && typed !== '') take();
    else if (/^[a-z]$/i.test(event.key)) type(event.key.toLowerCase());
    else return false;
    return true;
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (noting || drill.state !== 'running' || isTyping(event) || dialogOpen() || !onKey(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  });
  return { typed, ...acts };
}
