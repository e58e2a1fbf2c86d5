import type { Column } from '#src/renderer/screens/roster/columns.ts';
import { dateSpan, rowSpan } from '#src/shared/domain/roster/edit/selection.ts';
import { CellInput } from './cell-input.tsx';
import { clamped } from './demand-grid-state.ts';
import { useDemandPage } from './demand-page-parts.ts';
import { type DemandColumn, type DemandLine, numberAt } from './demand-view.ts';
import { limitText } from './limit-text.ts';
import { type DemandT, useDemandText } from './use-demand-text.ts';

export const demandCellId = (demandId: string, column: number): string => `demand-${demandId}-${column}`;

interface DemandRowProps {
  readonly line: DemandLine;
  readonly row: number;
}

/** One demand: name, posts, shifts, its numbers by kind of day, and the month's days. */
export function DemandRow({ line, row }: DemandRowProps) {
  const { view, state } = useDemandPage();
  const current = clamped(state.area, view).toRow === row;
  return (
    <tr className={current ? 'cur' : undefined}>
      {view.columns.map((column, i) => (
        <DemandCell key={keyOf(column)} line={line} row={row} column={column} position={i + 1} />
      ))}
    </tr>
  );
}

const keyOf = (column: DemandColumn): string | number =>
  column.is === 'day' ? column.day.date : column.is === 'kind' ? column.kind : column.is;

interface DemandCellProps extends DemandRowProps {
  readonly column: DemandColumn;
  readonly position: number;
}

function DemandCell({ line, row, column, position }: DemandCellProps) {
  const { t } = useDemandText();
  const { view, state, writes } = useDemandPage();
  const area = clamped(state.area, view);
  const [r0, r1] = rowSpan(area);
  const [c0, c1] = dateSpan(area);
  const hand = row === area.toRow && position === area.toDate;
  const selected = row >= r0 && row <= r1 && position >= c0 && position <= c1;
  const at = column.is === 'day' ? column.day.info.day : column.is === 'kind' ? column.kind : '';
  const number = writes.pendingAt(line.demand.id, at) ?? numberAt(line, column);
  const look = lookOf(line, column, number, t);
  const open = hand && state.open !== null && column.is !== 'posts' && column.is !== 'shifts';
  const Cell = column.is === 'name' ? 'th' : 'td';
  return (
    <Cell
      scope={column.is === 'name' ? 'row' : undefined}
      id={demandCellId(line.demand.id, position)}
      className={`${look.tone}${selected ? ' in' : ''}${hand ? ' hand' : ''}`}
      data-row={row}
      data-column={position}
      aria-selected={selected}
      aria-label={open ? undefined : look.label}
      title={open || look.title === '' ? undefined : look.title}
    >
      {open ? <CellInput label={look.label} number={column.is !== 'name'} /> : look.text}
    </Cell>
  );
}

interface Look {
  readonly text: string;
  readonly tone: string;
  readonly label: string;
  readonly title: string;
}

function lookOf(line: DemandLine, column: DemandColumn, number: number | null, t: DemandT): Look {
  const demand = line.demand.name;
  if (column.is === 'name') return { text: demand, tone: 'nm', label: t('cell.name', { value: demand }), title: demand };
  if (column.is === 'posts' || column.is === 'shifts') {
    const text = line[column.is] || t('any');
    return { text, tone: line[column.is] ? 'tx' : 'tx any', label: t(`cell.${column.is}`, { demand, value: text }), title: text };
  }
  const needed = number ?? 0;
  if (column.is === 'day') return dayLook(line, column.day, needed, t);
  const kind = t(`common:dayKind.${column.kind}`);
  return {
    text: String(needed),
    tone: needed === 0 ? 'kd none' : 'kd',
    label: t('cell.kind', { demand, kind, needed }),
    title: '',
  };
}

/** A number of the day's own is bold with a blue corner; one that cannot be met is red and underlined. */
function dayLook(line: DemandLine, day: Column, needed: number, t: DemandT): Look {
  const { info, title: dayName, tone } = day;
  const normal = line.demand[info.kind];
  const own = line.own.get(info.day);
  const limit = line.limits.get(info.day);
  const detail = { demand: line.demand.name, day: dayName, needed, normal, kind: t(`common:dayKind.${info.kind}`) };
  const isOwn = own !== undefined || needed !== normal;
  const parts = [
    t(isOwn ? 'cell.own' : 'cell.day', detail),
    ...(own && own.reason !== '' ? [t('cell.reason', { reason: own.reason })] : []),
    ...(limit ? [limitText(limit, t)] : []),
  ];
  const label = parts.join(t('limits.listComma'));
  const look = limit ? 'short' : `${tone}${needed === 0 && !isOwn ? ' none' : ''}`;
  return { text: String(needed), tone: isOwn ? `${look} own v-fix` : look, label, title: isOwn || limit ? label : '' };
}
