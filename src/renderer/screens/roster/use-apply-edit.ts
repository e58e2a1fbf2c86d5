import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { editRoster, type RosterEditName } from '#src/renderer/commands/roster/edit-roster.ts';
import type { RosterModel } from '#src/renderer/queries/roster/use-roster-model.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useRosterAuto } from '#src/renderer/ui-state/roster-auto.ts';
import { pendingFailed, pendingSaved, showPending } from '#src/renderer/ui-state/roster-pending.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { GridRow } from '#src/shared/domain/roster/edit/selection.ts';
import { diffRosters } from '#src/shared/domain/roster/publish.ts';
import type { ApplyEdit } from './view.ts';

/** One gesture = one command. The grid shows it before it is on disk. */
export function useApplyEdit(model: RosterModel): ApplyEdit {
  const { t } = useTranslation('auto');
  const ctx = useCommands();
  const { lines, hallId } = model;
  const { month } = model.base;
  return useCallback(
    (command: RosterEditName, changed: readonly GridRow[]) => {
      const { job } = useRosterAuto.getState();
      if (job?.shown && job.cells && job.place === `${month}:${hallId}`) {
        showToast(t('previewing'));
        return 0;
      }
      const touched = new Set(changed.map((r) => r.staffId));
      const before = lines.map((l) => ({ staffId: l.person.member.id, cells: l.person.cells }));
      const differences = diffRosters(
        before.filter((r) => touched.has(r.staffId)),
        changed,
      );
      if (differences.length === 0) return 0;
      const edits = differences.map((d) => ({ staffId: d.staffId, date: d.date, cell: d.after ?? null }));
      const gesture = showPending(month, changed);
      const save = async () => {
        const saved = await editRoster(ctx, { month, hallId, command, edits });
        if (saved.ok) pendingSaved(gesture, saved.value.seq);
        else pendingFailed(saved.error, () => void save());
      };
      void save();
      return differences.length;
    },
    [ctx, lines, month, hallId, t],
  );
}
