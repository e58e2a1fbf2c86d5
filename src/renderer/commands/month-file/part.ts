import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { toBase64 } from '#src/renderer/commands/files/base64.ts';
import { makePdf } from '#src/renderer/commands/print/make-pdf.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';

/** Bytes of a part (base64), and the pages of one that is printed. */
export interface Made {
  readonly base64: string;
  readonly pages: number | null;
}

/** One file of the package: where it stands and how its bytes are made. */
export interface Part {
  readonly path: string;
  readonly make: () => Promise<Result<Made, Problem>>;
  /** A photo that is gone or damaged on the disk must not keep the month from being sent: it is left out, and the letter says so. */
  readonly mayLack?: true;
}

export const bytesPart = (path: string, bytes: () => Uint8Array | Promise<Uint8Array>): Part => ({
  path,
  make: async () => ok({ base64: toBase64(await bytes()), pages: null }),
});

export const textPart = (path: string, text: () => string): Part => bytesPart(path, () => new TextEncoder().encode(text()));

export const pdfPart = (ctx: CommandContext, path: string, build: () => Promise<Result<PrintDocument, Problem>>): Part => ({
  path,
  make: async () => {
    const document = await build();
    if (!document.ok) return document;
    return makePdf(ctx, document.value.html);
  },
});
