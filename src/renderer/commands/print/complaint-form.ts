import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { complaintBody } from '#src/renderer/print/complaint-form.tsx';
import { complaintFormData } from '#src/renderer/print/complaint-form-data.ts';
import { portrait } from '#src/renderer/print/document.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';

/** 厅务表 08 投诉处置单: the office's, or the respondent's copy that hides who complained. */
export async function buildComplaintForm(
  ctx: CommandContext,
  id: string,
  copy: 'office' | 'respondent',
): Promise<Result<PrintDocument, Problem>> {
  const { db } = ctx;
  const complaint = await db.of('complaints').get(id);
  if (!complaint) return err({ code: 'host/not-found', detail: { path: id } });
  const [settings, hall, staff] = await Promise.all([
    db.of('settings').get('settings'),
    db.of('halls').get(complaint.hallId),
    db.of('staff').bulkGet([...complaint.respondentIds]),
  ]);
  const respondents = staff.flatMap((m) => (m ? [m.name] : []));
  const data = complaintFormData(complaint, {
    letterhead: settings?.letterhead ?? '',
    hall: hall?.name ?? '',
    respondents,
    copy,
  });
  return ok(
    await finishDocument(ctx, {
      title: `投诉处置单 ${complaint.number}`,
      name: `投诉处置单_${complaint.number}${copy === 'respondent' ? '_被投诉人联' : ''}`,
      page: portrait,
      stamp: { form: '厅务表 08', record: complaint.number, version: '' },
      body: complaintBody(data),
    }),
  );
}
