import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import type { Problem, Result } from '#src/shared/domain/core/result.ts';
import type { HostOutput } from '#src/shared/host/port.ts';

/** Prints a document to PDF bytes (base64) by the host's browser. Refusals: `host/pdf-failed`, `host/no-browser`. */
export const makePdf = (ctx: CommandContext, html: string): Promise<Result<HostOutput<'pdf.make'>, Problem>> =>
  ctx.host.call('pdf.make', { html });

/** Saves PDF bytes under a name; `folder: ''` = the export folder. Written safely and read back by the host. */
export const savePdf = (
  ctx: CommandContext,
  file: { readonly fileName: string; readonly base64: string; readonly folder?: string },
): Promise<Result<HostOutput<'file.save'>, Problem>> =>
  ctx.host.call('file.save', { folder: file.folder ?? '', name: file.fileName, base64: file.base64 });
