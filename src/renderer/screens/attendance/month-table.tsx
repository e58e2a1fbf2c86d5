import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type KeyboardEventHandler, type RefObject, useCallback, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { Columns, columnCount, MonthTableHead, SumRow } from './month-columns.tsx';
import { rangeText } from './month-copy.ts';
import { type MonthCell, type MonthRange, oneCell, type ShownLine, spanOf } from './month-place.ts';
import { MonthRow } from './month-row.tsx';

export interface MonthTableProps {
  readonly sheet: MonthSheet;
  readonly shown: readonly ShownLine[];
  readonly now: string;
  readonly two: boolean;
  readonly comparing: boolean;
  /** Height of a person's rows together, px. */
  readonly height: number;
  readonly range: MonthRange | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onRange: (range: MonthRange | ((before: MonthRange | null) => MonthRange)) => void;
  readonly onOpen: (anchor: HTMLElement) => void;
  readonly onKeyDown: KeyboardEventHandler;
}

/** Rows beyond this are drawn only while in view. */
const DRAWN = 60;

/** The grid: arrows move the cell, Shift selects, Enter or a click opens what is behind it, Ctrl+C copies. */
export function MonthTable(props: MonthTableProps) {
  const { sheet, shown, now, two, comparing, scroller, range, onKeyDown } = props;
  const { t } = useTranslation(['attendance', 'monthSheet']);
  const { window, before, after } = useWindow(props);
  const span = columnCount(sheet.days.length);
  const onCell = useOnCell(props);
  const copy = (event: ClipboardEvent) => {
    if (!range) return;
    event.clipboardData.setData('text/plain', rangeText(sheet, shown, range));
    event.preventDefault();
    const count = (by: keyof MonthCell) => spanOf(range, by)[1] - spanOf(range, by)[0] + 1;
    showToast(t('monthSheet:copied', { rows: count('row'), columns: count('date') }));
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the grid takes the arrow keys
    <section className="month-sheet" ref={scroller} aria-label={t('tab.month')} tabIndex={0} onKeyDown={onKeyDown} onCopy={copy}>
      <table className={`mg ${comparing ? 'comparing' : ''} ${two ? 'two' : ''}`}>
        <Columns days={sheet.days.length} />
        <MonthTableHead sheet={sheet} now={now} />
        <tbody>
          {before > 0 && <Gap height={before} span={span} />}
          {window.map((row) => {
            const line = shown[row];
            return line ? (
              <MonthRow
                key={line.line.person.member.id}
                sheet={sheet}
                shown={line}
                row={row}
                two={two}
                today={now.slice(0, 10)}
                {...inRow(range, row)}
                onCell={onCell}
                onOpen={props.onOpen}
              />
            ) : null;
          })}
          {after > 0 && <Gap height={after} span={span} />}
        </tbody>
        <SumRow sheet={sheet} />
      </table>
    </section>
  );
}

/** A click chooses, with Shift it extends what is selected. */
const useOnCell = ({ onRange }: MonthTableProps) =>
  useCallback(
    (cell: MonthCell, extend: boolean) =>
      onRange((before) => (extend && before ? { at: cell, anchor: before.anchor } : oneCell(cell))),
    [onRange],
  );

/** What of the selection lies in a row. */
function inRow(range: MonthRange | null, row: number): { readonly at: number; readonly from: number; readonly to: number } {
  const single = !range || (range.at.row === range.anchor.row && range.at.date === range.anchor.date);
  const at = range?.at.row === row ? range.at.date : 0;
  if (!range || single) return { at, from: 0, to: 0 };
  const [top, bottom] = spanOf(range, 'row');
  const [from, to] = spanOf(range, 'date');
  return row < top || row > bottom ? { at, from: 0, to: 0 } : { at, from, to };
}

/** The rows that are drawn, and how much room the others take above and below. */
function useWindow({ shown, height, scroller }: MonthTableProps) {
  const many = shown.length > DRAWN;
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    enabled: many,
  });
  // Heights are remembered: another kind of row is another height.
  useLayoutEffect(() => {
    if (height > 0) rows.measure();
  }, [rows, height]);
  if (!many) return { window: [...shown.keys()], before: 0, after: 0 };
  const items = rows.getVirtualItems();
  return {
    window: items.map((i) => i.index),
    before: items[0]?.start ?? 0,
    after: shown.length * height - (items.at(-1)?.end ?? 0),
  };
}

const Gap = ({ height, span }: { readonly height: number; readonly span: number }) => (
  <tr>
    <td colSpan={span} style={{ height }} />
  </tr>
);
