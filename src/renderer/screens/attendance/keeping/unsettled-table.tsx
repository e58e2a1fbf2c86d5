import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ShiftChip } from '#src/renderer/components/shift-chip.tsx';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { clockOf } from '#src/renderer/screens/attendance/typed-times.ts';
import { useRowHeight } from '#src/renderer/screens/attendance/use-row-height.ts';
import { weekdayKey } from '#src/renderer/text/weekday-key.ts';
import type { Unsettled } from '#src/shared/domain/attendance/derive/unsettled.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import { actsFor, type SettleAct } from './settle-acts.ts';

interface UnsettledTableProps {
  readonly month: MonthSheet;
  readonly items: readonly Unsettled[];
  readonly at: number;
  readonly onSelect: (at: number) => void;
  readonly onAct: (at: number, act: SettleAct) => void;
}

const columns = ['day', 'name', 'place', 'shift', 'punches', 'kind', 'act'] as const;

/** One line for each day that somebody has to say something about. */
export function UnsettledTable({ month, items, at, onSelect, onAct }: UnsettledTableProps) {
  const { t } = useTranslation('keeping');
  const { place, drawn, before, after } = useDrawn(items.length, at);
  return (
    <table className="tb day-sheet unsettled" ref={place}>
      <thead>
        <tr>
          {columns.map((c) => (
            <th key={c}>{t(`unsettled.column.${c}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {before > 0 && <Gap height={before} />}
        {drawn.map((i) => {
          const item = items[i];
          return item ? (
            <UnsettledRow
              key={`${item.day} ${item.staffId}`}
              month={month}
              item={item}
              selected={i === at}
              onSelect={() => onSelect(i)}
              onAct={(act) => onAct(i, act)}
            />
          ) : null;
        })}
        {after > 0 && <Gap height={after} />}
      </tbody>
    </table>
  );
}

/** Rows beyond this are drawn only while in view. */
const DRAWN = 60;

const Gap = ({ height }: { readonly height: number }) => (
  <tr>
    <td colSpan={columns.length} style={{ height }} />
  </tr>
);

/** Which rows are drawn, and the room of those above and below; the chosen one is kept in view. */
function useDrawn(count: number, at: number) {
  const row = useRowHeight();
  const place = useRef<HTMLTableElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => place.current?.closest<HTMLElement>('.pane') ?? null,
    estimateSize: () => row,
    overscan: 12,
    enabled: count > DRAWN,
  });
  const all = count <= DRAWN;
  useEffect(() => {
    if (all) place.current?.tBodies[0]?.rows[at]?.scrollIntoView({ block: 'nearest' });
    else rows.scrollToIndex(at);
  }, [all, at, rows]);
  const seen = rows.getVirtualItems();
  const drawn = all ? Array.from({ length: count }, (_, i) => i) : seen.map((v) => v.index);
  const before = all ? 0 : (seen[0]?.start ?? 0);
  const after = all ? 0 : Math.max(0, rows.getTotalSize() - (seen.at(-1)?.end ?? 0));
  return { place, drawn, before, after };
}

interface UnsettledRowProps {
  readonly month: MonthSheet;
  readonly item: Unsettled;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onAct: (act: SettleAct) => void;
}

function UnsettledRow({ month, item, selected, onSelect, onAct }: UnsettledRowProps) {
  const { t } = useTranslation(['keeping', 'common']);
  const person = month.source.people.find((p) => p.member.id === item.staffId);
  const info = month.days.find((d) => d.day === item.day);
  const cell = person?.cells[dateOf(item.day)];
  const shift = cell?.kind === 'shift' ? month.source.shifts.get(cell.shiftTypeId) : undefined;
  const stamps = [...item.result.punches, ...item.result.added].sort((a, b) => a - b);
  return (
    <tr className={`${selected ? 'sel ' : ''}${item.blocks ? 'open' : ''}`} aria-selected={selected} onClick={onSelect}>
      <td>
        {item.day.slice(5)} <span className="c3">{t(`common:weekday.${weekdayKey(item.day)}`)}</span>
      </td>
      <td>
        <b>{person?.member.name}</b>
      </td>
      <td className="c2">{person?.place}</td>
      <td>{shift && <ShiftChip shift={shift} />}</td>
      <td>{stamps.map((p) => clockOf(p)).join(' ') || '—'}</td>
      <td className={item.blocks ? 'what bad' : 'what warn'}>{t(`unsettled.kind.${item.kind}`)}</td>
      <td>
        <span className="unsettled-acts">
          {actsFor(item, info?.kind ?? 'workday').map((act) => (
            <ActButton key={act.key} act={act} at={item.at} onAct={() => onAct(act)} />
          ))}
        </span>
      </td>
    </tr>
  );
}

function ActButton({ act, at, onAct }: { readonly act: SettleAct; readonly at: number | null; readonly onAct: () => void }) {
  const { t } = useTranslation(['keeping', 'attendance']);
  const note = { passing: t('unsettled.ignore'), stillLeave: t('unsettled.keepLeave'), seen: t('unsettled.accept') };
  const text =
    act.kind === 'fill'
      ? t('unsettled.fill', { time: clockOf(at) })
      : act.kind === 'note'
        ? note[act.note]
        : t(`attendance:mark.${act.mark}`);
  return (
    <button
      type="button"
      onClick={(e) => {
        e.stopPropagation();
        onAct();
      }}
    >
      <kbd>{act.key}</kbd> {text}
    </button>
  );
}
