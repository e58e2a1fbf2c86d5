import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { type IncidentCase, useIncident } from '#src/renderer/queries/incident/use-incidents.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { CaseHead } from './case-head.tsx';
import { CaseSide } from './case-side.tsx';
import { PlanColumn } from './plan-column.tsx';
import { TimelineColumn } from './timeline-column.tsx';
import { useCaseKeys } from './use-case-keys.ts';

/** One incident: the clocks above, its plan at the left, what happened in the middle, the papers at the right. */
export function CaseView({ id }: { readonly id: string }) {
  const { t } = useTranslation('incidents');
  const found = useIncident(id);
  const state = found?.incident.state;
  useEffect(() => {
    setStatusLine(state === 'open' ? [t('case.running'), t('case.keys')] : state ? [t(`state.${state}`)] : []);
    return () => setStatusLine([]);
  }, [t, state]);
  if (found === undefined) return null;
  if (found === null || found.incident.voided)
    return (
      <div className="pane">
        <EmptyState title={t('case.gone')} text={found?.incident.voided?.reason ?? t('case.goneText')} />
      </div>
    );
  return <Case found={found} />;
}

function Case({ found }: { readonly found: IncidentCase }) {
  const keys = useCaseKeys(found);
  return (
    <>
      <CaseHead found={found} onReport={keys.report} />
      <div className="body incident-case">
        <PlanColumn found={found} onStamp={keys.stamp} />
        <TimelineColumn found={found} field={keys.field} />
        <CaseSide found={found} />
      </div>
    </>
  );
}
