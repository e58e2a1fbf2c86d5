import { useMemo, useState } from 'react';
import { moveHallRecord } from '#src/renderer/commands/hall/move-hall-record.ts';
import { patchHallRecord, saveHallRecord, voidHallRecord } from '#src/renderer/commands/hall/save-hall-record.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Demand } from '#src/shared/domain/hall/types.ts';
import { useDemandText } from './use-demand-text.ts';

/** What can be done to a whole demand. Writers give back the sentence of a refusal, '' when saved. */
export interface DemandRowActs {
  readonly add: (name: string) => Promise<string>;
  readonly patch: (demand: Demand, patch: Partial<Demand>) => Promise<string>;
  readonly move: (demand: Demand, by: -1 | 1) => void;
  /** The demand whose reason for voiding is being asked. */
  readonly voiding: Demand | null;
  readonly askVoid: (demand: Demand | null) => void;
  readonly voidIt: (reason: string) => void;
}

/** The same commands as in 设置, so that the roster's demand is edited where it is needed. */
export function useDemandRowActs(): DemandRowActs {
  const { t } = useDemandText();
  const ctx = useCommands();
  const say = useProblemText();
  const { model } = useRosterView();
  const [voiding, setVoiding] = useState<Demand | null>(null);
  const { hallId, context } = model;
  return useMemo(() => {
    const order = Math.max(0, ...context.demands.map((d) => d.order)) + 1;
    const fresh = { hallId, postIds: [], shiftTypeIds: [], workday: 1, restDay: 0, holiday: 0, order };
    return {
      add: async (text) => {
        const name = text.trim();
        const added = await saveHallRecord(ctx, 'demands', { ...fresh, id: ctx.newId(), name });
        if (!added.ok) return say(added.error);
        showToast(t('done.added', { name }), { undoable: true });
        return '';
      },
      patch: async (demand, patch) => {
        const saved = await patchHallRecord(ctx, 'demands', demand.id, patch);
        return saved.ok ? '' : say(saved.error);
      },
      move: (demand, by) => void moveHallRecord(ctx, 'demands', demand.id, by),
      voiding,
      askVoid: setVoiding,
      voidIt: async (reason) => {
        if (!voiding) return;
        const done = await voidHallRecord(ctx, 'demands', voiding.id, reason);
        setVoiding(null);
        if (done.ok) showToast(t('done.voided', { name: voiding.name }), { undoable: true });
        else showToast(say(done.error), { tone: 'bad' });
      },
    };
  }, [ctx, hallId, context.demands, voiding, t, say]);
}
