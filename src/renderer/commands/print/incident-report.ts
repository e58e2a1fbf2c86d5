import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { portrait } from '#src/renderer/print/document.ts';
import { incidentReportData } from '#src/renderer/print/incident-report-data.ts';
import { incidentReportBody } from '#src/renderer/print/incident-report-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { defaultSettings } from '#src/shared/domain/hall/default-settings.ts';
import { finishDocument } from './finish-document.ts';

const names = { first: '初报', followUp: '续报', final: '终报' } as const;

/** 厅务表 07 of one frozen report, numbered `SJ-2026-0012-1`. */
export async function buildIncidentReport(ctx: CommandContext, reportId: string): Promise<Result<PrintDocument, Problem>> {
  const { db } = ctx;
  const report = await db.of('incidentReports').get(reportId);
  if (!report) return err({ code: 'host/not-found', detail: { path: reportId } });
  const [settings, halls, others] = await Promise.all([
    db.of('settings').get('settings'),
    db.of('halls').toArray(),
    db.of('incidentReports').where('incidentId').equals(report.incidentId).toArray(),
  ]);
  const turn = others.filter((r) => r.kind === 'followUp' && r.serial <= report.serial).length;
  const record = `${report.incident.number}-${report.serial}`;
  return ok(
    await finishDocument(ctx, {
      title: `突发事件信息报告表　${names[report.kind]}`,
      name: `突发事件报告_${record}`,
      page: portrait,
      stamp: { form: '厅务表 07', record, version: '' },
      body: incidentReportBody(incidentReportData(report, settings ?? defaultSettings, halls, turn)),
    }),
  );
}
