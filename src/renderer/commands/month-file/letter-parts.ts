import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { buildSubmissionLetter, buildSubmissionReceipt } from '#src/renderer/commands/print/submission-letter.ts';
import type { SubmissionLetter } from '#src/shared/domain/submission/letter.ts';
import { type Part, pdfPart } from './part.ts';

export const LETTER_PATH = '报送函.pdf';

/** `letter` is asked when its turn comes: by then every other file has its sum. */
export const letterPart = (ctx: CommandContext, letter: () => SubmissionLetter): Part =>
  pdfPart(ctx, LETTER_PATH, () => buildSubmissionLetter(ctx, letter()));

export const receiptPart = (ctx: CommandContext, letter: () => SubmissionLetter): Part =>
  pdfPart(ctx, '回执.pdf', () => buildSubmissionReceipt(ctx, letter()));
