import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { buildDrillEvaluation } from '#src/renderer/commands/print/drill-evaluation.ts';
import { buildDrillRecord } from '#src/renderer/commands/print/drill-record.ts';
import { buildIncidentReport } from '#src/renderer/commands/print/incident-report.ts';
import { buildRectificationDocument } from '#src/renderer/commands/print/rectification-notice.ts';
import type { MonthFacts } from './month-facts.ts';
import { type Part, pdfPart } from './part.ts';

/** Forms of what happened in the month: each incident's last report, each drill's record and evaluation, each notice. */
export const safetyParts = (ctx: CommandContext, facts: MonthFacts): Part[] => [
  ...facts.reports.map((r) =>
    pdfPart(ctx, `打印件/突发事件报告_${r.incident.number}-${r.serial}.pdf`, () => buildIncidentReport(ctx, r.id)),
  ),
  ...facts.drills
    .filter((d) => d.endedAt !== '')
    .flatMap((d) => [
      pdfPart(ctx, `打印件/演练记录表_${d.number}.pdf`, () => buildDrillRecord(ctx, d.id)),
      ...(d.evaluation ? [pdfPart(ctx, `打印件/演练评估报告_${d.number}.pdf`, () => buildDrillEvaluation(ctx, d.id))] : []),
    ]),
  ...facts.rectifications.map((r) =>
    pdfPart(ctx, `打印件/整改通知单_${r.number}.pdf`, () => buildRectificationDocument(ctx, r.id)),
  ),
];
