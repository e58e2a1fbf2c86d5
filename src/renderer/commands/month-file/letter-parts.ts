import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { buildSubmissionLetter, buildSubmissionReceipt } from '#src/renderer/commands/print/submission-letter.ts';
import type { SubmissionLetter } from '#src/shared/domain/submission/letter.ts';
import { type Part, pdfPart } from './part.ts';

export const letterPart = (ctx: CommandContext, letter: SubmissionLetter): Part =>
  pdfPart(ctx, '报送函.pdf', () => buildSubmissionLetter(ctx, letter));

export const receiptPart = (ctx: CommandContext, letter: SubmissionLetter): Part =>
  pdfPart(ctx, '回执.pdf', () => buildSubmissionReceipt(ctx, letter));
