import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import { type MonthSheet, useMonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { type Unsettled, unsettled } from '#src/shared/domain/attendance/derive/unsettled.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { KeepForm } from './keep-form.ts';
import { actsFor, type SettleAct } from './settle-acts.ts';
import { UnsettledHead } from './unsettled-head.tsx';
import { UnsettledSide } from './unsettled-side.tsx';
import { UnsettledTable } from './unsettled-table.tsx';
import { type Settling, useSettling } from './use-settling.ts';
import { useUnsettledKeys } from './use-unsettled-keys.ts';

interface UnsettledViewProps {
  readonly month: string;
  readonly hallId: string;
  readonly now: string;
}

/** 待处理: rostered and not here, here and not rostered, punches missing; one key settles each. */
export function UnsettledView({ month, hallId, now }: UnsettledViewProps) {
  const sheet = useMonthSheet(month, hallId, now);
  if (!sheet) return null;
  return <UnsettledBook key={`${month} ${sheet.source.hallId}`} month={sheet} now={now} />;
}

/** Everything of the month that is open. */
const itemsOf = ({ lines, source }: MonthSheet): Unsettled[] => {
  const cells = new Map(source.people.map((p) => [p.member.id, p.cells]));
  return unsettled(lines, (staffId, day) => {
    const cell = cells.get(staffId)?.[dateOf(day)];
    return cell?.kind === 'shift' ? source.shifts.get(cell.shiftTypeId) : undefined;
  });
};

function UnsettledBook({ month, now }: { readonly month: MonthSheet; readonly now: string }) {
  const { t } = useTranslation('keeping');
  const items = useMemo(() => itemsOf(month), [month]);
  const [chosen, select] = useState(0);
  const [form, setForm] = useState<KeepForm>(null);
  const [queued, queue] = useState<SettleAct | null>(null);
  const at = Math.min(chosen, Math.max(0, items.length - 1));
  const item = items[at];
  const settling = useSettling(month, item, now);
  const acts = item ? actsFor(item, settling.sheet?.info.kind ?? 'workday') : [];
  useUnsettledKeys({ at, count: items.length, acts, off: form !== null, select, act: settling.act });
  useEffect(() => {
    setStatusLine(items.length > 0 ? [t('unsettled.position', { at: at + 1, count: items.length })] : []);
    return () => setStatusLine([]);
  }, [at, items.length, t]);
  // A button of another line chooses that line first.
  useEffect(() => {
    if (!queued) return;
    queue(null);
    settling.act(queued);
  }, [queued, settling]);
  return (
    <>
      <UnsettledHead month={month} items={items} now={now} />
      <div className="body">
        <div className="pane">
          {items.length === 0 ? (
            <EmptyState
              title={t('unsettled.none', { month: Number(month.source.month.slice(5)) })}
              text={t('unsettled.noneText')}
            />
          ) : (
            <UnsettledTable
              month={month}
              items={items}
              at={at}
              onSelect={select}
              onAct={(i, act) => {
                select(i);
                queue(act);
              }}
            />
          )}
        </div>
        <UnsettledSide settling={settling} form={form} onForm={setForm} />
      </div>
      <WhyCorrect settling={settling} />
    </>
  );
}

/** A mark over a value that stood already asks for its reason. */
function WhyCorrect({ settling: { marking, line } }: { readonly settling: Settling }) {
  const { t } = useTranslation('attendance');
  if (!marking.pending || !line) return null;
  return (
    <ReasonDialog
      title={t('correctTitle', { name: line.person.member.name, day: line.result.day })}
      effect={t('correctEffect')}
      act={t('correctAct')}
      onAct={marking.confirm}
      onClose={marking.drop}
    />
  );
}
