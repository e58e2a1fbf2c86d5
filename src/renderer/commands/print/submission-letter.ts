import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { type PageSetup, portrait } from '#src/renderer/print/document.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { letterTitle, letterVersion, notWritten, type WrittenSeal } from '#src/renderer/print/submission-data.ts';
import { submissionLetterBody } from '#src/renderer/print/submission-letter-form.tsx';
import { submissionReceiptBody } from '#src/renderer/print/submission-receipt-form.tsx';
import { withdrawalBody } from '#src/renderer/print/withdrawal-form.tsx';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { type SubmissionLetter, shortCode } from '#src/shared/domain/submission/letter.ts';
import type { MonthFile } from '#src/shared/domain/submission/types.ts';
import { finishDocument } from './finish-document.ts';

const letterPage: PageSetup = { size: 'A4 portrait', margin: '20mm 20mm 18mm 25mm' };

/** 厅务表 13 报送函 with 目录 and 变更说明. `seal` is empty in the copy that lies in the package itself. */
export const buildSubmissionLetter = async (
  ctx: CommandContext,
  letter: SubmissionLetter,
  seal: WrittenSeal = notWritten,
): Promise<Result<PrintDocument, Problem>> =>
  ok(
    await finishDocument(ctx, {
      title: letterTitle(letter),
      name: `报送函_${letter.month}_第${letter.version}版`,
      page: letterPage,
      stamp: { form: '厅务表 13', record: letter.number, version: letterVersion(letter) },
      body: submissionLetterBody(letter, seal),
    }),
  );

/** 厅务表 13-2 报送回执, to be signed by the bureau. */
export const buildSubmissionReceipt = async (
  ctx: CommandContext,
  letter: SubmissionLetter,
  seal: WrittenSeal = notWritten,
): Promise<Result<PrintDocument, Problem>> =>
  ok(
    await finishDocument(ctx, {
      title: `报送回执 ${letter.number} ${letterVersion(letter)}`,
      name: `报送回执_${letter.month}_第${letter.version}版`,
      page: portrait,
      stamp: { form: '厅务表 13-2', record: letter.number, version: letterVersion(letter) },
      body: submissionReceiptBody(letter, seal),
      byHand: true,
    }),
  );

/** 厅务表 13-4 撤回函 of a version that was withdrawn. */
const buildWithdrawal = async (
  ctx: CommandContext,
  letter: SubmissionLetter,
  file: MonthFile,
  withdrawn: NonNullable<MonthFile['withdrawn']>,
): Promise<Result<PrintDocument, Problem>> =>
  ok(
    await finishDocument(ctx, {
      title: `撤回函 ${letter.number} ${letterVersion(letter)}`,
      name: `撤回函_${letter.month}_第${letter.version}版`,
      page: letterPage,
      stamp: { form: '厅务表 13-4', record: letter.number, version: letterVersion(letter) },
      body: withdrawalBody({ letter, fileName: nameOf(file), code: shortCode(file.sha256), ...withdrawn }),
    }),
  );

const nameOf = ({ path }: MonthFile): string => path.split(/[\\/]/).at(-1) ?? '';

/** Letter, receipt or 撤回函 of a version that was made, with the sum of its file (`submission/no-letter` for one of before there were letters). */
export function buildLetterOf(
  ctx: CommandContext,
  file: MonthFile,
  which: 'letter' | 'receipt' | 'withdrawal',
): Promise<Result<PrintDocument, Problem>> {
  const { letter } = file;
  if (!letter) return Promise.resolve(err({ code: 'submission/no-letter', detail: { version: file.version } }));
  if (which === 'withdrawal' && file.withdrawn) return buildWithdrawal(ctx, letter, file, file.withdrawn);
  const seal: WrittenSeal = { fileName: nameOf(file), sha256: file.sha256 };
  return which === 'receipt' ? buildSubmissionReceipt(ctx, letter, seal) : buildSubmissionLetter(ctx, letter, seal);
}
