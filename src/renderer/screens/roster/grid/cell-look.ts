import type { RosterLine } from '#src/renderer/queries/roster/roster-line.ts';
import type { Column } from '#src/renderer/screens/roster/columns.ts';
import type { RosterT } from '#src/renderer/screens/roster/use-roster-text.ts';
import type { RosterWords } from '#src/renderer/screens/roster/words.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { glyphOf } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';

/** How a cell is drawn. */
export interface Look {
  readonly glyph: string;
  readonly tone: string;
}

/** Glyph and colour of a cell; rest is a dot. */
export function lookOf(cell: RosterCell | undefined, context: RosterContext): Look {
  if (!cell) return { glyph: '·', tone: 's-rest' };
  const glyph = glyphOf(cell, context.shifts);
  if (cell.kind === 'leave') return { glyph, tone: 's-leave' };
  return { glyph, tone: `s-${context.shifts.get(cell.shiftTypeId)?.tone ?? 'rest'}` };
}

/** What a screen reader says: person, day, shift, and the worst breach. */
export function cellLabel(line: RosterLine, column: Column, context: RosterContext, words: RosterWords, t: RosterT): string {
  const head = {
    name: line.person.member.name,
    day: column.title,
    what: words.cell(line.person.cells[column.date], context),
  };
  const breach = line.marks.get(column.date);
  if (!breach) return t('cell', head);
  return t('cellProblem', { ...head, severity: t(`severity.${breach.severity}`), rule: words.ruleTitle(breach, context) });
}

export const cellId = (staffId: string, date: number): string => `cell-${staffId}-${date}`;
