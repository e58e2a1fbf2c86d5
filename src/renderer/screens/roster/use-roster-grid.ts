import { useMemo } from 'react';
import type { RosterLine } from '#src/renderer/queries/roster/roster-line.ts';
import type { RosterModel } from '#src/renderer/queries/roster/use-roster-model.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';
import { columnsOf } from './columns.ts';
import { useApplyEdit } from './use-apply-edit.ts';
import { useRosterText } from './use-roster-text.ts';
import type { RosterView } from './view.ts';
import { useRosterWords } from './words.ts';

/** People that the filter leaves, in the order of the sheet. */
function filtered(lines: readonly RosterLine[], query: string): readonly RosterLine[] {
  if (query.trim() === '') return lines;
  const hits = new Set(
    rankStaff(
      lines.map((l) => l.person.member),
      query,
    ).map((m) => m.id),
  );
  return lines.filter((l) => hits.has(l.person.member.id));
}

/** The screen's working set for a model and a name filter. */
export function useRosterGrid(model: RosterModel, draft: ReadonlyMap<string, RosterCells>, query: string): RosterView {
  const { t } = useRosterText();
  const words = useRosterWords();
  const apply = useApplyEdit(model);
  const { days } = model.context;
  const columns = useMemo(() => columnsOf(days, t), [days, t]);
  const lines = useMemo(() => filtered(model.lines, query), [model.lines, query]);
  return useMemo(
    () => ({
      model,
      columns,
      words,
      lines,
      rows: lines.map((l) => ({ staffId: l.person.member.id, cells: l.person.cells })),
      lastDate: columns.length,
      apply,
      draft,
    }),
    [model, columns, words, lines, apply, draft],
  );
}
