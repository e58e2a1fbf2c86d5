import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ShiftChip } from '#src/renderer/components/shift-chip.tsx';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { clockOf } from '#src/renderer/screens/attendance/typed-times.ts';
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
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    body.current?.rows[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <table className="tb day-sheet unsettled">
      <thead>
        <tr>
          {columns.map((c) => (
            <th key={c}>{t(`unsettled.column.${c}`)}</th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {items.map((item, i) => (
          <UnsettledRow
            key={`${item.day} ${item.staffId}`}
            month={month}
            item={item}
            selected={i === at}
            onSelect={() => onSelect(i)}
            onAct={(act) => onAct(i, act)}
          />
        ))}
      </tbody>
    </table>
  );
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
