import { useMemo } from 'react';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import { type ExchangeOutcome, planImport } from '#src/shared/domain/roster/exchange/plan-import.ts';
import type { ExchangeTarget } from '#src/shared/domain/roster/exchange/types.ts';
import type { ReadFile } from './use-import-file.ts';

/** The month in view as a file is compared with it: what the grid shows now. */
function useTarget(): ExchangeTarget {
  const { base, hallId, lines, frame } = useRosterView().model;
  return useMemo(() => {
    const here = new Set(lines.map((l) => l.person.member.id));
    return {
      month: base.month,
      hallId,
      halls: base.halls,
      people: lines.map(({ person, place }) => ({
        staffId: person.member.id,
        name: person.member.name,
        number: person.member.number,
        place: place.counter?.name ?? place.post?.short ?? '',
        cells: person.cells,
      })),
      others: base.staff.filter((m) => !m.voided && !here.has(m.id)),
      shifts: base.shiftTypes,
      demands: frame.demands.map((d) => d.name),
    };
  }, [base, hallId, lines, frame]);
}

/** What the file gives against the draft; anew when the draft or a correction changes. */
export function useImportPlan(
  read: ReadFile | null,
  corrected: ReadonlyMap<string, string>,
): Result<ExchangeOutcome, Problem> | null {
  const target = useTarget();
  return useMemo(
    () => (read ? planImport({ name: read.file.name, sheets: read.sheets, corrected }, target) : null),
    [read, corrected, target],
  );
}
