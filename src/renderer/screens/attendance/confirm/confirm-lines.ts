import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { type ConfirmState, confirmState } from '#src/shared/domain/attendance/keeping/confirm-sheet.ts';
import type { SheetConfirmation } from '#src/shared/domain/attendance/keeping/types.ts';

/** A person's month and whether they have confirmed it. */
export interface ConfirmLine {
  readonly staffId: string;
  readonly name: string;
  readonly place: string;
  readonly totals: MonthSheet['lines'][number]['totals'];
  readonly state: ConfirmState;
  readonly confirmation: SheetConfirmation | undefined;
}

export const confirmLines = (lines: MonthSheet['lines'], confirmations: ReadonlyMap<string, SheetConfirmation>): ConfirmLine[] =>
  lines.map(({ person, totals }) => {
    const confirmation = confirmations.get(person.member.id);
    const { id: staffId, name } = person.member;
    return { staffId, name, place: person.place, totals, state: confirmState(confirmation, person), confirmation };
  });
