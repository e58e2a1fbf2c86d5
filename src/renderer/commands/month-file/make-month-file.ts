import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { change, execute } from '#src/renderer/commands/core/execute.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { monthFileName } from '#src/shared/domain/submission/completeness.ts';
import { digestOf } from '#src/shared/domain/submission/difference.ts';
import type { SubmissionLetter } from '#src/shared/domain/submission/letter.ts';
import { HALL_CODE } from '#src/shared/domain/submission/package/package-name.ts';
import type { MonthFile } from '#src/shared/domain/submission/types.ts';
import type { HostOutput } from '#src/shared/host/port.ts';
import { letterOf } from './letter-of.ts';
import { letterPart, receiptPart } from './letter-parts.ts';
import { makeParts } from './make-parts.ts';
import { packageDraftOf, readAudit } from './manifest-draft.ts';
import { type MonthFacts, readMonthFacts } from './month-facts.ts';
import { packageParts, readmePart } from './package-parts.ts';
import { tableFiles } from './table-files.ts';

export interface MonthFileRequest {
  readonly month: MonthKey;
  readonly form: 'zip' | 'folder';
  /** '' = the export folder. */
  readonly folder: string;
  /** Locks the file with age; absent or '' = open. */
  readonly passphrase?: string;
  /** Locks the file to the bureau's keys (`age1…`), when there is no passphrase. */
  readonly recipients?: readonly string[];
}

/** Where the making stands: `make` part by part, then `write` (written, read back and compared), then `record`. */
export interface MonthFileProgress {
  readonly step: 'make' | 'write' | 'record';
  readonly done: number;
  readonly total: number;
  /** The file being made, '' between two. */
  readonly path: string;
}
type Finished = HostOutput<'package.finish'> & { readonly letter: SubmissionLetter };

const lockOf = ({ passphrase = '', recipients = [] }: MonthFileRequest): MonthFile['locked'] =>
  passphrase !== '' ? 'passphrase' : recipients.length > 0 ? 'recipients' : undefined;

/**
 * 打包: makes the month's PDFs, workbook and tables, writes them as one package and records it as the next version. What is missing is
 * stated in 说明.txt. Until the package is written it can be cancelled and nothing remains. Refusals: `submission/nobody`, `submission/hall-code`,
 * `host/cancelled`, and the host's (no space, read only, not read back the same).
 */
export async function makeMonthFile(
  ctx: CommandContext,
  request: MonthFileRequest,
  onProgress: (progress: MonthFileProgress) => void,
  signal: AbortSignal,
): Promise<Result<MonthFile, Problem>> {
  const reachable = request.folder === '' ? ok({ freeBytes: 0 }) : await ctx.host.call('folder.check', { path: request.folder });
  if (!reachable.ok) return reachable;
  const audit = await readAudit(ctx);
  if (!audit.ok) return audit;
  // Every document tells the time of the book's last entry, so that the same book gives the same bytes.
  const asOf: CommandContext = { ...ctx, now: () => audit.value.at };
  const facts = await readMonthFacts(asOf, request.month, audit.value);
  if (facts.attendance.halls.every((h) => h.lines.length === 0))
    return err({ code: 'submission/nobody', detail: { month: request.month } });
  if (!HALL_CODE.test(facts.settings.hallCode)) return err({ code: 'submission/hall-code' });
  const name = monthFileName(facts.settings.hallCode, request.month, facts.version);
  const begun = await ctx.host.call('package.begin', { name, form: request.form });
  if (!begun.ok) return begun;
  const { id } = begun.value;
  const written = await fill(asOf, facts, id, request, onProgress, signal);
  if (!written.ok) {
    await ctx.host.call('package.cancel', { id });
    return written;
  }
  onProgress({ step: 'record', done: 1, total: 1, path: '' });
  return record(ctx, facts, request, written.value);
}

/** 说明.txt, receipt and letter. */
const CLOSING_PARTS = 3;

/** Makes and adds every part, then has the whole written and read back. */
async function fill(
  ctx: CommandContext,
  facts: MonthFacts,
  id: string,
  request: MonthFileRequest,
  onProgress: (progress: MonthFileProgress) => void,
  signal: AbortSignal,
): Promise<Result<Finished, Problem>> {
  const key = await ctx.host.call('keys.public', {});
  if (!key.ok) return key;
  const parts = packageParts(ctx, facts);
  const onPart = (done: number, total: number, path: string): void => onProgress({ step: 'make', done, total, path });
  const filling = { id, total: parts.length + CLOSING_PARTS, onPart, signal };
  const content = await makeParts(ctx, filling, parts, 0);
  if (!content.ok) return content;
  const told: MonthFacts = { ...facts, lostPhotos: parts.length - content.value.length };
  const paths = content.value.map((part) => part.path);
  const first = await makeParts(ctx, filling, [readmePart(told, paths)], parts.length);
  if (!first.ok) return first;
  const seal = { keyId: key.value.keyId, locked: lockOf(request) !== undefined };
  const receipt = await makeParts(
    ctx,
    filling,
    [receiptPart(ctx, letterOf(told, [...content.value, ...first.value], seal))],
    parts.length + 1,
  );
  if (!receipt.ok) return receipt;
  // The letter lists the others with their sums: it is made last.
  const letter = letterOf(told, [...content.value, ...first.value, ...receipt.value], seal);
  const last = await makeParts(ctx, filling, [letterPart(ctx, letter)], parts.length + 2);
  if (!last.ok) return last;
  onProgress({ step: 'write', done: 0, total: 1, path: '' });
  const info = await ctx.host.call('app.info', {});
  if (!info.ok) return info;
  const written = await ctx.host.call('package.finish', {
    id,
    folder: request.folder,
    manifest: packageDraftOf(told, info.value.version),
    lock: { passphrase: request.passphrase ?? '', recipients: [...(request.recipients ?? [])] },
  });
  return written.ok ? ok({ ...written.value, letter }) : written;
}

const record = (
  ctx: CommandContext,
  facts: MonthFacts,
  request: MonthFileRequest,
  written: Finished,
): Promise<Result<MonthFile, Problem>> =>
  execute(ctx, { command: 'month-file', undoable: false }, async () => {
    const earlier = await ctx.db.of('monthFiles').where('month').equals(request.month).toArray();
    const version = Math.max(facts.version, ...earlier.map((f) => f.version + 1));
    const lock = lockOf(request);
    const file: MonthFile = {
      id: `${request.month}:${version}`,
      month: request.month,
      version,
      form: request.form,
      path: written.path,
      sha256: written.sha256,
      files: written.files,
      manifestSha256: written.manifestSha256,
      keyId: written.keyId,
      madeAt: ctx.now(),
      by: facts.by,
      letter: written.letter,
      digest: digestOf(tableFiles(facts)),
      ...(lock ? { locked: lock } : {}),
    };
    return ok({ changes: [change('monthFiles', undefined, file)], value: file });
  });
