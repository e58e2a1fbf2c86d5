import { useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { OvertimeBook } from '#src/renderer/queries/attendance/use-overtime.ts';
import { useRowHeight } from '#src/renderer/screens/attendance/use-row-height.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { OvertimeCase } from './cases.ts';
import { OvertimeColumns, OvertimeHead, overtimeSums } from './overtime-columns.tsx';
import { casesText } from './overtime-copy.ts';
import { OvertimeLineRow } from './overtime-row.tsx';
import type { Choosing } from './use-choosing.ts';

interface OvertimeGridProps {
  readonly book: OvertimeBook;
  readonly rows: OvertimeBook['rows'];
  readonly cases: readonly OvertimeCase[];
  readonly choosing: Choosing;
  readonly now: string;
  readonly place: RefObject<HTMLElement | null>;
  /** Keys that decide; true = taken. */
  readonly onDecideKey: (event: KeyboardEvent) => boolean;
}

/** Rows beyond this are drawn only while in view. */
const DRAWN = 60;

/** People × days in hours. */
export function OvertimeGrid({ book, rows, cases, choosing, now, place, onDecideKey }: OvertimeGridProps) {
  const { t } = useTranslation(['overtime', 'common']);
  const { drawn, before, after, showRow } = useDrawn(rows.length, place);
  const ofRow = Map.groupBy(cases, (c) => c.row);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.nativeEvent.isComposing) return;
    const moved = choosing.onKey(event);
    if (typeof moved === 'object') showRow(moved);
    if (moved || onDecideKey(event)) event.preventDefault();
  };
  const copy = (event: ClipboardEvent) => {
    const copied = choosing.choice.picked.size > 0 ? choosing.targets : cases;
    event.clipboardData.setData('text/plain', casesText(copied, t));
    event.preventDefault();
    showToast(t('overtime:copied', { count: copied.length }));
  };
  const span = book.days.length + overtimeSums.length + 2;
  return (
    <section
      className="month-sheet overtime"
      ref={place}
      aria-label={t('overtime:tab')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the grid takes the arrow keys
      tabIndex={0}
      onKeyDown={onKeyDown}
      onCopy={copy}
    >
      <table className="mg">
        <OvertimeColumns days={book.days} />
        <OvertimeHead days={book.days} />
        <tbody>
          {before > 0 && <Gap height={before} span={span} />}
          {drawn.map((i) => {
            const row = rows[i];
            return row ? (
              <OvertimeLineRow
                key={row.overtime.staffId}
                row={row}
                cases={ofRow.get(i) ?? []}
                days={book.days}
                today={now.slice(0, 10)}
                choosing={choosing}
                onName={() => choosing.onRow(i)}
              />
            ) : null;
          })}
          {after > 0 && <Gap height={after} span={span} />}
        </tbody>
      </table>
    </section>
  );
}

const Gap = ({ height, span }: { readonly height: number; readonly span: number }) => (
  <tr>
    <td colSpan={span} style={{ height }} />
  </tr>
);

/** Which rows are drawn, the room of those above and below, and how to bring one into view. */
function useDrawn(count: number, place: RefObject<HTMLElement | null>) {
  const height = useRowHeight();
  const wanted = useRef(0);
  const many = count > DRAWN;
  const rows = useVirtualizer({
    count,
    getScrollElement: () => place.current,
    estimateSize: () => height,
    overscan: 12,
    enabled: many,
  });
  const showRow = ({ id, row }: OvertimeCase) => {
    if (many) rows.scrollToIndex(row);
    cancelAnimationFrame(wanted.current);
    // A row that was out of sight is drawn first.
    wanted.current = requestAnimationFrame(() =>
      place.current?.querySelector(`[data-entry="${id}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
  };
  if (!many) return { drawn: [...Array(count).keys()], before: 0, after: 0, showRow };
  const seen = rows.getVirtualItems();
  return {
    drawn: seen.map((v) => v.index),
    before: seen[0]?.start ?? 0,
    after: Math.max(0, rows.getTotalSize() - (seen.at(-1)?.end ?? 0)),
    showRow,
  };
}
