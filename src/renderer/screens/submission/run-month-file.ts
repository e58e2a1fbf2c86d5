import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { bureauRecipients } from '#src/renderer/commands/month-file/bureau-recipients.ts';
import { isRemovable } from '#src/renderer/commands/month-file/list-targets.ts';
import { type MonthFileRequest, makeMonthFile } from '#src/renderer/commands/month-file/make-month-file.ts';
import { forgetPassphrase, setSubmissionJob, useSubmission } from '#src/renderer/ui-state/submission-job.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { checkPassphrase } from '#src/shared/domain/submission/passphrase.ts';

type Choice = Pick<MonthFileRequest, 'passphrase' | 'recipients'>;

/** How the package is to be locked, from what is typed on the screen and kept in the settings; a folder stays open. */
async function lockChosen(ctx: CommandContext, form: MonthFileRequest['form']): Promise<Result<Choice, Problem>> {
  const { lock, passphrase, again } = useSubmission.getState();
  if (form === 'folder' || lock === 'none') return ok({});
  if (lock === 'passphrase') {
    const checked = checkPassphrase(passphrase, again);
    return checked.ok ? ok({ passphrase: checked.value }) : checked;
  }
  const recipients = await bureauRecipients(ctx);
  return recipients.length === 0 ? err({ code: 'submission/no-recipients' }) : ok({ recipients });
}

/** Starts a month's file and keeps its progress where every visit of the screen finds it. */
export async function runMonthFile(ctx: CommandContext, request: MonthFileRequest): Promise<void> {
  const stop = new AbortController();
  const { month } = request;
  const cancel = (): void => stop.abort();
  setSubmissionJob({ kind: 'running', month, step: 'make', done: 0, total: 0, path: '', cancel });
  const lock = await lockChosen(ctx, request.form);
  if (!lock.ok) return setSubmissionJob({ kind: 'refused', month, problem: lock.error });
  const made = await makeMonthFile(
    ctx,
    { ...request, ...lock.value },
    (progress) => setSubmissionJob({ kind: 'running', month, ...progress, cancel }),
    stop.signal,
  );
  // Nobody needs it any more; a second try types it again.
  if (made.ok) forgetPassphrase();
  if (!made.ok) return setSubmissionJob({ kind: 'refused', month, problem: made.error });
  setSubmissionJob({ kind: 'done', month, file: made.value, removable: await isRemovable(ctx, request.folder) });
}
