import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { toBase64 } from '#src/renderer/commands/files/base64.ts';
import { makePdf } from '#src/renderer/commands/print/make-pdf.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** One file of the package: where it stands and how its bytes (base64) are made. */
export interface Part {
  readonly path: string;
  readonly make: () => Promise<Result<string, Problem>>;
}

export const textPart = (path: string, text: () => string): Part => ({
  path,
  make: async () => ok(toBase64(new TextEncoder().encode(text()))),
});

export const pdfPart = (ctx: CommandContext, path: string, build: () => Promise<Result<PrintDocument, Problem>>): Part => ({
  path,
  make: async () => {
    const document = await build();
    if (!document.ok) return document;
    const pdf = await makePdf(ctx, document.value.html);
    return pdf.ok ? ok(pdf.value.base64) : pdf;
  },
});
