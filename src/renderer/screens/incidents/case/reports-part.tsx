import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { markReportSent } from '#src/renderer/commands/incident/report-incident.ts';
import { buildIncidentReport } from '#src/renderer/commands/print/incident-report.ts';
import type { IncidentCase } from '#src/renderer/queries/incident/use-incidents.ts';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { casualtyWatch, firstReportDue } from '#src/shared/domain/incident/report.ts';
import type { IncidentReport } from '#src/shared/domain/incident/types.ts';
import { useCaseAct } from './use-case-act.ts';

/** 初报 → 续报 → 终报: what is written, to whom it went, and what the law still asks for. */
export function ReportsPart({ found }: { readonly found: IncidentCase }) {
  const { t } = useTranslation('incidents');
  const { incident, reports, settings } = found;
  const watch = casualtyWatch(incident, settings.safety);
  return (
    <section>
      <h2>{t('report.title')}</h2>
      {reports.length === 0 && (
        <p className="md">{t('report.due', { time: firstReportDue(incident, settings.safety).slice(11, 16) })}</p>
      )}
      {reports.map((r) => (
        <Report key={r.id} report={r} bureau={settings.bureauName} last={r === reports.at(-1)} />
      ))}
      {watch !== '' && <p className="sm warn">{t('report.watch', { day: watch })}</p>}
      <p className="sm c3">{t('report.source', { count: settings.safety.firstReportMinutes })}</p>
    </section>
  );
}

function Report({ report, bureau, last }: { readonly report: IncidentReport; readonly bureau: string; readonly last: boolean }) {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const act = useCaseAct();
  const [sentTo, setSentTo] = useState(bureau);
  const build = useCallback(() => buildIncidentReport(ctx, report.id), [ctx, report.id]);
  return (
    <div className="case-report">
      <div className="row">
        <b>{t(`report.${report.kind}`)}</b>
        <span className="md c2 grow">{report.madeAt.slice(5, 16).replace('T', ' ')}</span>
        <FormButton label={t('report.print')} build={build} main={last} />
      </div>
      {report.sentAt === '' ? (
        <form
          className="row"
          onSubmit={(e) => {
            e.preventDefault();
            void act(markReportSent(ctx, report.id, { sentTo, signedBy: '' }));
          }}
        >
          <input
            className="plain-input"
            aria-label={t('report.sentTo')}
            value={sentTo}
            onChange={(e) => setSentTo(e.target.value)}
          />
          <button type="submit" className="link md nw">
            {t('report.markSent')}
          </button>
        </form>
      ) : (
        <p className="sm ok">{t('report.sent', { to: report.sentTo, time: report.sentAt.slice(11, 16) })}</p>
      )}
    </div>
  );
}
