import { useMemo } from 'react';
import { useNavigate, useParams } from 'react-router';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { Stepper } from '#src/renderer/components/stepper.tsx';
import { TabsNav } from '#src/renderer/components/tabs-nav.tsx';
import type { RosterModel } from '#src/renderer/queries/roster/use-roster-model.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { openRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { addMonths, dayIn, dayOfInstant, daysInMonth, monthOf } from '#src/shared/domain/core/day.ts';
import { ActionsMenu } from './actions-menu.tsx';
import { AutoButton } from './auto/auto-button.tsx';
import { monthTitle } from './columns.ts';
import { ExportButton } from './export-button.tsx';
import { PrintButton } from './print-button.tsx';
import { PublishButton } from './publish-button.tsx';
import { useRosterText } from './use-roster-text.ts';
import { useRosterView } from './view.ts';
import { type RosterViewName, rosterPath, rosterViews } from './view-tabs.tsx';

/** Title, month, halls, state of the month, and what can be done with it. */
export function RosterHead() {
  const { t } = useRosterText();
  const { model } = useRosterView();
  const ready = model.lines.length > 0;
  return (
    <PageHead
      title={t('title')}
      actions={
        ready && (
          <>
            <ActionsMenu />
            <PrintButton />
            <ExportButton />
            <AutoButton />
            <PublishButton />
          </>
        )
      }
    >
      <MonthStepper />
      <HallTabs />
      {ready && <StateTag model={model} />}
    </PageHead>
  );
}

function MonthStepper() {
  const { t } = useRosterText();
  const navigate = useNavigate();
  const ctx = useCommands();
  const { model } = useRosterView();
  const { month } = model.base;
  const view = useViewName();
  const to = (next: string) => void navigate(rosterPath(next, model.hallId, view));
  return (
    <Stepper
      label={monthTitle(month, t)}
      previous={t('common:previousMonth')}
      next={t('common:nextMonth')}
      onStep={(by) => to(addMonths(month, by))}
      onNow={() => to(monthOf(dayOfInstant(ctx.now())))}
      nowTitle={t('now')}
    />
  );
}

/** How many people a hall has in the month, by the register. */
const headcount = ({ base }: RosterModel, hallId: string): number =>
  base.staff.filter(
    (s) =>
      !s.voided &&
      s.hallId === hallId &&
      s.hireDay <= dayIn(base.month, daysInMonth(base.month)) &&
      (s.leftDay === '' || s.leftDay >= dayIn(base.month, 1)),
  ).length;

/** The view that is open: another month or hall shows the same one. */
function useViewName(): RosterViewName {
  const { view } = useParams();
  return rosterViews.find((name) => name === view) ?? 'sheet';
}

function HallTabs() {
  const { model } = useRosterView();
  const view = useViewName();
  const tabs = useMemo(
    () =>
      model.base.halls.map((hall) => ({
        to: rosterPath(model.base.month, hall.id, view),
        label: hall.name,
        count: hall.id === model.hallId ? model.lines.length : headcount(model, hall.id),
        on: hall.id === model.hallId,
      })),
    [model, view],
  );
  return <TabsNav tabs={tabs} />;
}

/** 草稿, 第 2 版 已发布, 有改动未发布; opens the list of versions. */
function StateTag({ model }: { readonly model: RosterModel }) {
  const { t } = useRosterText();
  const version = model.publications[0]?.version;
  const open = () => openRosterDialog({ kind: 'versions' });
  if (version === undefined) return <span className="tag">{t('state.draft')}</span>;
  return model.unpublished === 0 ? (
    <button type="button" className="tag ok as-button" onClick={open}>
      {t('state.published', { version })}
    </button>
  ) : (
    <button type="button" className="tag warn as-button" onClick={open}>
      {t('state.changed', { version })}
    </button>
  );
}
