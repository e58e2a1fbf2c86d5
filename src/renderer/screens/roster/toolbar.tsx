import Button from '@mui/material/Button';
import { type ReactNode, useMemo } from 'react';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { dropPending, useRosterPending } from '#src/renderer/ui-state/roster-pending.ts';
import { openChooser } from '#src/renderer/ui-state/roster-selection.ts';
import { clockText } from '#src/shared/domain/core/day.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';
import { shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { leaveGlyphs } from '#src/shared/domain/roster/glyphs.ts';
import { timesOf } from './choices.ts';
import { focusGrid } from './focus-grid.ts';
import type { Stop } from './stops.ts';
import { type CellActions, useCellActions } from './use-cell-actions.ts';
import { useRosterText } from './use-roster-text.ts';
import { useRosterView } from './view.ts';
import { ViewTabs } from './view-tabs.tsx';

/** Legend that works as a keyboard for the mouse, and what stands between the draft and publishing. */
export function Toolbar({ children }: { readonly children: ReactNode }) {
  const view = useRosterView();
  const actions = useCellActions(view);
  return (
    <div className="bar roster-bar">
      <ViewTabs view="sheet" />
      <Legend shifts={view.model.base.shiftTypes} actions={actions} />
      <span className="grow" />
      <NotSaved />
      {children}
      <Counts actions={actions} />
    </div>
  );
}

/** Shifts of a normal day print their hours in full, the others when they begin. */
function Legend({ shifts, actions }: { readonly shifts: readonly ShiftType[]; readonly actions: CellActions }) {
  const { t } = useRosterText();
  const times = (shift: ShiftType, i: number) =>
    i === 0 || shift.end > 1440 ? timesOf(shift, t) : shift.tone === 'zhi' ? t('common:dayKind.restDay') : clockText(shift.start);
  return (
    <span className="legend">
      {shifts.map((shift, i) => (
        <button
          key={shift.id}
          type="button"
          title={t('legend.set', { name: `${shift.name} ${timesOf(shift, t)}`, key: shift.key })}
          onClick={() => {
            actions.set(shiftCell(shift.id));
            focusGrid();
          }}
        >
          <kbd>{shift.key}</kbd>
          <i className={`chip s-${shift.tone}`}>{shift.glyph}</i>
          <span className="times">{times(shift, i)}</span>
        </button>
      ))}
      <button type="button" className="wide" title={t('legend.chooseLeave')} onClick={() => openChooser()}>
        <i className="chip s-leave">{leaveGlyphs.annual}</i>
        {t('legend.leave')}
      </button>
    </span>
  );
}

/** “不能发布 1 · 要写理由 2 · 缺岗 6 处”: each goes to its next place. */
function Counts({ actions }: { readonly actions: CellActions }) {
  const { t } = useRosterText();
  const { model } = useRosterView();
  const { hard, reason } = useMemo(
    () => ({
      hard: model.problems.filter((p) => p.severity === 'hard').length,
      reason: model.problems.filter((p) => p.severity === 'reason').length,
    }),
    [model.problems],
  );
  const go = (kind: Stop['kind']) => () => {
    actions.goNext(1, kind);
    focusGrid();
  };
  if (hard + reason + model.shortages === 0) return <span className="ok">{t('count.none')}</span>;
  return (
    <span className="counts">
      {hard > 0 && (
        <button type="button" className="bad dot" onClick={go('hard')}>
          {t('count.hard', { count: hard })}
        </button>
      )}
      {reason > 0 && (
        <button type="button" className="warn dot" onClick={go('reason')}>
          {t('count.reason', { count: reason })}
        </button>
      )}
      {model.shortages > 0 && (
        <button type="button" className="c2" onClick={go('short')}>
          {t('short.places', { count: model.shortages })}
        </button>
      )}
    </span>
  );
}

/** The last gesture is on screen but not on disk. */
function NotSaved() {
  const { t } = useRosterText();
  const say = useProblemText();
  const failed = useRosterPending((s) => s.failed);
  if (!failed) return null;
  return (
    <span className="row warn" role="alert">
      <span title={say(failed.problem)}>{t('failed.text')}</span>
      <Button onClick={failed.retry}>{t('common:retry')}</Button>
      <Button onClick={dropPending}>{t('failed.giveUp')}</Button>
    </span>
  );
}
