import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { personPath } from '#src/renderer/screens/attendance/person-path.ts';
import { useRowHeight } from '#src/renderer/screens/attendance/use-row-height.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { objectionDay } from '#src/shared/domain/attendance/keeping/objection-day.ts';
import type { ConfirmLine } from './confirm-lines.ts';
import { ConfirmRow } from './confirm-row.tsx';
import { type How, useConfirmKeys } from './use-confirm-keys.ts';

interface ConfirmTableProps {
  readonly lines: readonly ConfirmLine[];
  readonly month: string;
  readonly hallId: string;
  readonly onNote: (who: readonly ConfirmLine[], how: How, note: string) => void;
  readonly onVoid: (line: ConfirmLine) => void;
}

const columns = ['name', 'place', 'required', 'actual', 'late', 'early', 'leave', 'overtime', 'state', 'act'] as const;
/** Rows beyond this are drawn only while in view. */
const DRAWN = 60;

/** Who has confirmed what; 1 on paper, 2 by message, 3 objects (then to what), for one person or all that are picked. */
export function ConfirmTable({ lines, month, hallId, onNote, onVoid }: ConfirmTableProps) {
  const { t } = useTranslation('overtime');
  const navigate = useNavigate();
  const place = useRef<HTMLElement>(null);
  const onOpen = ({ staffId, state, confirmation }: ConfirmLine) => {
    const day = state === 'objects' ? objectionDay(confirmation?.note ?? '', month) : null;
    void navigate(day ? `/attendance/day/${day}/${hallId}` : personPath(month, staffId));
  };
  const keys = useConfirmKeys(lines, { onNote, onVoid, onOpen });
  const { drawn, before, after } = useDrawn(lines.length, keys.at, place);
  useKeyHints(keys.picked.size);
  const back = () => {
    keys.leave();
    place.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table takes the arrow keys
    <section className="month-sheet confirm" ref={place} aria-label={t('confirm.tab')} tabIndex={0} onKeyDown={keys.onKeyDown}>
      <table className="tb day-sheet">
        <thead>
          <tr>
            {columns.map((c) => (
              <th key={c}>{t(`confirm.column.${c}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} />}
          {drawn.map((i) => {
            const line = lines[i];
            return line ? (
              <ConfirmRow
                key={line.staffId}
                {...{ line, month, hallId }}
                at={i === keys.at}
                picked={keys.picked.has(line.staffId)}
                objecting={keys.objecting && i === keys.at}
                onSelect={(toggle) => (toggle ? keys.toggle(i) : i !== keys.at && keys.go(i, false))}
                onHow={(how) => keys.note([line], how)}
                onObjection={(text) => {
                  back();
                  if (text !== null) onNote([line], 'objects', text);
                }}
                onVoid={() => onVoid(line)}
              />
            ) : null;
          })}
          {after > 0 && <Gap height={after} />}
        </tbody>
      </table>
    </section>
  );
}

function useKeyHints(picked: number) {
  const { t } = useTranslation('overtime');
  useEffect(() => {
    setStatusLine([...(picked > 0 ? [t('confirm.picked', { count: picked })] : []), t('confirm.keys')]);
    return () => setStatusLine([]);
  }, [picked, t]);
}

const Gap = ({ height }: { readonly height: number }) => (
  <tr>
    <td colSpan={columns.length} style={{ height }} />
  </tr>
);

/** Which rows are drawn, and the room of those above and below; the chosen one is kept in view. */
function useDrawn(count: number, at: number, place: { readonly current: HTMLElement | null }) {
  const height = useRowHeight();
  const many = count > DRAWN;
  const rows = useVirtualizer({
    count,
    getScrollElement: () => place.current,
    estimateSize: () => height,
    overscan: 12,
    enabled: many,
  });
  useEffect(() => {
    if (many) rows.scrollToIndex(at);
    else place.current?.querySelectorAll('tbody tr')[at]?.scrollIntoView({ block: 'nearest' });
  }, [many, at, rows, place]);
  if (!many) return { drawn: [...Array(count).keys()], before: 0, after: 0 };
  const seen = rows.getVirtualItems();
  return {
    drawn: seen.map((v) => v.index),
    before: seen[0]?.start ?? 0,
    after: Math.max(0, rows.getTotalSize() - (seen.at(-1)?.end ?? 0)),
  };
}
