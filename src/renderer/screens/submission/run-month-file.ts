import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { isRemovable } from '#src/renderer/commands/month-file/list-targets.ts';
import { type MonthFileRequest, makeMonthFile } from '#src/renderer/commands/month-file/make-month-file.ts';
import { setSubmissionJob } from '#src/renderer/ui-state/submission-job.ts';

/** Starts a month's file and keeps its progress where every visit of the screen finds it. */
export async function runMonthFile(ctx: CommandContext, request: MonthFileRequest): Promise<void> {
  const stop = new AbortController();
  const { month } = request;
  const cancel = (): void => stop.abort();
  setSubmissionJob({ kind: 'running', month, step: 'make', done: 0, total: 0, path: '', cancel });
  const made = await makeMonthFile(
    ctx,
    request,
    (progress) => setSubmissionJob({ kind: 'running', month, ...progress, cancel }),
    stop.signal,
  );
  if (!made.ok) return setSubmissionJob({ kind: 'refused', month, problem: made.error });
  setSubmissionJob({ kind: 'done', month, file: made.value, removable: await isRemovable(ctx, request.folder) });
}
