import { memo } from 'react';
import type { RosterLine } from '#src/renderer/queries/roster/roster-line.ts';
import type { Column } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { hoursText, type RosterWords, signed } from '#src/renderer/screens/roster/words.ts';
import { type AutoJob, useRosterAuto } from '#src/renderer/ui-state/roster-auto.ts';
import { useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import type { RosterContext } from '#src/shared/domain/roster/context.ts';
import { sameCell } from '#src/shared/domain/roster/glyphs.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';
import { cellId, cellLabel, lookOf } from './cell-look.ts';

interface GridRowProps {
  readonly line: RosterLine;
  readonly at: number;
  readonly columns: readonly Column[];
  /** Shift types and rules; people are not read from it. */
  readonly frame: RosterContext;
  readonly words: RosterWords;
}

/** Beyond this the difference from the standard is worth a look. */
const FAR = 16 * 60;

/** One person: drawn again only when the person's own cells change or the row is entered or left. */
export const GridRow = memo(function GridRow({ line, at, columns, frame, words }: GridRowProps) {
  const current = useRosterSelection((s) => s.area.toRow === at);
  const { member } = line.person;
  const draft = useRosterAuto(({ job }) => (job?.shown && job.cells ? draftOf(job, member.id) : undefined));
  return (
    <tr className={current ? 'cur' : undefined} aria-rowindex={at + 2}>
      <th scope="row" className="nm" data-r={at} data-d={0}>
        {member.name}
        <small>{line.place.counter?.name ?? line.place.post?.short ?? ''}</small>
      </th>
      {columns.map((column) => (
        <GridCell key={column.date} line={line} at={at} column={column} frame={frame} words={words} draft={draft} />
      ))}
      {Object.keys(line.person.cells).length === 0 ? <td colSpan={3} /> : <Figures totals={line.totals} />}
    </tr>
  );
});

/** What the person had before the proposal; nothing is marked where nothing was. */
function draftOf({ from }: AutoJob, staffId: string): RosterCells | undefined {
  const cells = from.get(staffId);
  return cells && Object.keys(cells).length > 0 ? cells : undefined;
}

/** Hours, difference from the standard, duty days. */
const Figures = ({ totals }: Pick<RosterLine, 'totals'>) => (
  <>
    <td className="num">{hoursText(totals.minutes)}</td>
    <td className={`num ${Math.abs(totals.difference) > FAR ? 'warn' : 'c3'}`}>{signed(totals.difference)}</td>
    <td className="num">{totals.restDays + totals.holidays}</td>
  </>
);

interface GridCellProps extends Omit<GridRowProps, 'columns'> {
  /** While a proposal is shown: what the person had before it. */
  readonly draft: RosterCells | undefined;
  readonly column: Column;
}

function GridCell({ line, at, column, frame, words, draft }: GridCellProps) {
  const { t } = useRosterText();
  const look = lookOf(line.person.cells[column.date], frame);
  const breach = line.marks.get(column.date);
  const cell = line.person.cells[column.date];
  const proposed = draft && !sameCell(draft[column.date], cell) ? ' proposed' : '';
  const mark = breach ? (breach.severity === 'hard' ? ' v-bad' : ' v-warn') : '';
  return (
    <td
      id={cellId(line.person.member.id, column.date)}
      className={column.tone + mark + proposed}
      data-r={at}
      data-d={column.date}
      aria-label={cellLabel(line, column, frame, words, t)}
    >
      <s className={look.tone}>{look.glyph}</s>
    </td>
  );
}
