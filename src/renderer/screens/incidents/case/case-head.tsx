import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  closeCase,
  endIncident,
  reopenCase,
  voidIncident,
  writeIncident,
} from '#src/renderer/commands/incident/write-incident.ts';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import { EVERY_SECOND, useNow } from '#src/renderer/queries/core/use-now.ts';
import type { IncidentCase } from '#src/renderer/queries/incident/use-incidents.ts';
import { IncidentState } from '#src/renderer/screens/incidents/register/incident-table.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { elapsed, secondsOf } from '#src/shared/domain/core/instant.ts';
import { closingNeeds } from '#src/shared/domain/incident/close-incident.ts';
import { firstReportDue, nextReport } from '#src/shared/domain/incident/report.ts';
import { useCaseAct } from './use-case-act.ts';

interface CaseHeadProps {
  readonly found: IncidentCase;
  readonly onReport: () => void;
}

/** Kind, number, title; how long it lasts; how long the first report may take; the act that is due. */
export function CaseHead({ found, onReport }: CaseHeadProps) {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const act = useCaseAct();
  const { incident, settings, reports } = found;
  const kind = settings.safety.kinds.find((k) => k.kind === incident.kind)?.name ?? '';
  const next = nextReport(incident, reports);
  return (
    <header className="incident-head">
      <div className="incident-name">
        <div className="row md">
          <Link to="/incidents">{t('case.back')}</Link>
          <IncidentState incident={incident} />
          <b>{kind}</b>
          <span>{incident.number}</span>
        </div>
        <input
          key={incident.title}
          className="incident-title"
          aria-label={t('fact.title')}
          defaultValue={incident.title}
          readOnly={incident.state === 'closed'}
          onBlur={(e) =>
            e.target.value !== incident.title && void act(writeIncident(ctx, incident.id, { title: e.target.value }))
          }
          onKeyDown={(e) => e.key === 'Enter' && !e.nativeEvent.isComposing && e.currentTarget.blur()}
        />
      </div>
      <Clocks found={found} />
      <div className="incident-acts">
        <div className="row">
          {next && (
            <Button variant="contained" onClick={onReport}>
              {t('report.write', { kind: t(`report.${next}`) })} <kbd>F9</kbd>
            </Button>
          )}
          <StateActs found={found} />
        </div>
        <Needs found={found} />
      </div>
    </header>
  );
}

/** 已过 and 初报期限. The clock stands still when the handling is over. */
function Clocks({ found }: { readonly found: IncidentCase }) {
  const { t } = useTranslation('incidents');
  const now = useNow(EVERY_SECOND);
  const { incident, reports, settings } = found;
  const due = firstReportDue(incident, settings.safety);
  const left = secondsOf(due) - secondsOf(now);
  const first = reports.find((r) => r.kind === 'first');
  const end = incident.handledAt === '' ? now : incident.handledAt;
  return (
    <>
      <div className="incident-clock">
        <span className="sm c2">{t(incident.handledAt === '' ? 'clock.passed' : 'clock.took')}</span>
        <b className={incident.state === 'open' ? 'bad' : ''} role="timer">
          {elapsed(incident.occurredAt, end)}
        </b>
      </div>
      <div className="incident-clock">
        <span className="sm c2">{t('clock.firstReport', { time: due.slice(11, 16) })}</span>
        {first ? (
          <b className="ok">{t('clock.written', { time: first.madeAt.slice(11, 16) })}</b>
        ) : (
          <b className={left < 600 ? 'bad' : ''}>{left < 0 ? t('clock.late', { time: elapsed(due, now) }) : elapsed(now, due)}</b>
        )}
      </div>
    </>
  );
}

function Needs({ found }: { readonly found: IncidentCase }) {
  const { t } = useTranslation('incidents');
  if (found.incident.state === 'closed') return null;
  const needs = closingNeeds(found.incident, found.reports, found.followUps);
  return (
    <p className="sm c2">
      {needs.length === 0 ? t('close.ready') : t('close.needs', { needs: needs.map((n) => t(`close.${n}`)).join('、') })}
    </p>
  );
}

/** 处置结束 → 结案; reopening and voiding are signed acts with a reason. */
function StateActs({ found: { incident } }: { readonly found: IncidentCase }) {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const act = useCaseAct();
  const [asking, setAsking] = useState<'reopen' | 'void'>();
  const run = { reopen: reopenCase, void: voidIncident };
  return (
    <>
      {incident.state === 'open' && <Button onClick={() => void act(endIncident(ctx, incident.id))}>{t('act.end')}</Button>}
      {incident.state === 'handled' && <Button onClick={() => void act(closeCase(ctx, incident.id))}>{t('act.close')}</Button>}
      {incident.state === 'closed' && <Button onClick={() => setAsking('reopen')}>{t('act.reopen')}</Button>}
      {incident.state !== 'closed' && <Button onClick={() => setAsking('void')}>{t('act.void')}</Button>}
      {asking && (
        <ReasonDialog
          danger={asking === 'void'}
          title={t(`act.${asking}Title`, { number: incident.number })}
          effect={t(`act.${asking}Effect`)}
          act={t(`act.${asking}`)}
          onAct={(reason) => {
            setAsking(undefined);
            void act(run[asking](ctx, incident.id, reason));
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
