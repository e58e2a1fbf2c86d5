import { useEffect, useMemo, useState } from 'react';
import { type DemandEditName, editDemand } from '#src/renderer/commands/planning/demand-edit.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { DemandEdit } from '#src/shared/domain/roster/planning/demand-edit.ts';
import type { DemandView } from './demand-view.ts';

interface Pending {
  readonly needed: number;
  /** In the journal: gives way to the next read. */
  readonly saved: boolean;
}
type PendingCells = Readonly<Record<string, Pending>>;

export interface DemandWrites {
  /** What a cell shows while its number is being saved. */
  readonly pendingAt: (demandId: string, at: string) => number | undefined;
  /** Shows numbers at once and saves them; false when they were refused. */
  readonly write: (command: DemandEditName, edits: readonly DemandEdit[]) => Promise<boolean>;
}

const keyOf = (edit: DemandEdit): string => `${edit.demandId} ${'kind' in edit ? edit.kind : edit.day}`;
const without = (cells: PendingCells, drop: (key: string, cell: Pending) => boolean): PendingCells =>
  Object.fromEntries(Object.entries(cells).filter(([key, cell]) => !drop(key, cell)));

/** One gesture = one command. A number shows before it is on disk; a refused one goes back with a sentence. */
export function useDemandWrites(view: DemandView): DemandWrites {
  const ctx = useCommands();
  const say = useProblemText();
  const [pending, setPending] = useState<PendingCells>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new read shows what was saved.
  useEffect(() => setPending((cells) => without(cells, (_key, cell) => cell.saved)), [view.lines]);
  return useMemo(() => {
    const write = async (command: DemandEditName, edits: readonly DemandEdit[]) => {
      const numbers = edits.flatMap((e) => (e.needed === null ? [] : [[keyOf(e), { needed: e.needed, saved: false }] as const]));
      const keys = new Set(edits.map(keyOf));
      setPending((cells) => ({ ...without(cells, (key) => keys.has(key)), ...Object.fromEntries(numbers) }));
      const done = await editDemand(ctx, command, edits);
      if (done.ok && done.value > 0)
        setPending((cells) =>
          Object.fromEntries(Object.entries(cells).map(([key, c]) => [key, keys.has(key) ? { ...c, saved: true } : c])),
        );
      else setPending((cells) => without(cells, (key) => keys.has(key)));
      if (!done.ok) showToast(say(done.error), { tone: 'bad' });
      return done.ok;
    };
    return { write, pendingAt: (demandId, at) => pending[`${demandId} ${at}`]?.needed };
  }, [ctx, say, pending]);
}
