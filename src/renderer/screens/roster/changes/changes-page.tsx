import { useEffect, useState } from 'react';
import { Segment } from '#src/renderer/components/segment.tsx';
import { type MonthAsked, useMonthAsked, useRosterChanges } from '#src/renderer/queries/roster/use-roster-changes.ts';
import { monthTitle } from '#src/renderer/screens/roster/columns.ts';
import { Nobody } from '#src/renderer/screens/roster/empty-states.tsx';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { ViewTabs } from '#src/renderer/screens/roster/view-tabs.tsx';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import type { RosterChange } from '#src/shared/domain/roster/planning/types.ts';
import { NotPublished } from './blocked.tsx';
import { ChangeFilter, emptyFilter, useFiltered } from './list/change-filter.tsx';
import { ChangeTable } from './list/change-table.tsx';
import { MakeChange } from './make/make-change.tsx';
import { StandbyTable } from './standby/standby-table.tsx';
import { useChangesText } from './use-changes-text.ts';
import { useChangesPlace } from './use-place.ts';
import './changes.css';

/** 调班: what was changed after publishing and who is on stand-by, and a place to change one more shift. */
export function ChangesPage() {
  const { model } = useRosterView();
  const { t } = useChangesText();
  const changes = useRosterChanges(model.base.month, model.hallId);
  const asked = useMonthAsked(model.base.month, model.hallId);
  useEffect(() => {
    setStatusLine([t('make.keys')]);
    return () => setStatusLine([]);
  }, [t]);
  const ready = changes && asked && model.publications.length > 0;
  if (ready) return <ChangesBody changes={changes} asked={asked} />;
  return (
    <>
      <div className="bar roster-bar">
        <ViewTabs view="changes" />
      </div>
      {model.lines.length === 0 ? <Nobody /> : model.publications.length === 0 && <NotPublished />}
    </>
  );
}

interface ChangesBodyProps {
  readonly changes: readonly RosterChange[];
  readonly asked: MonthAsked;
}

function ChangesBody({ changes, asked }: ChangesBodyProps) {
  const { t, roster } = useChangesText();
  const { model } = useRosterView();
  const place = useChangesPlace();
  const [filter, setFilter] = useState(emptyFilter);
  const shown = useFiltered(changes, filter);
  const month = monthTitle(model.base.month, roster);
  return (
    <>
      <div className="bar roster-bar">
        <ViewTabs view="changes" />
        <Segment
          label={t('lists.label')}
          value={place.list}
          options={[
            ['changes', t('lists.changes')],
            ['standby', t('lists.standby')],
          ]}
          onChange={place.setList}
        />
        <span className="grow" />
        {place.list === 'changes' && changes.length > 0 && (
          <ChangeFilter changes={changes} filter={filter} onFilter={setFilter} />
        )}
      </div>
      <div className="body changes-body">
        {place.list === 'changes' ? (
          <ChangeTable label={t('list.label', { month })} changes={shown} all={changes.length} />
        ) : (
          <StandbyTable label={t('standby.label', { month })} asked={asked} changes={changes} />
        )}
        <MakeChange asked={asked} place={place} />
      </div>
    </>
  );
}
