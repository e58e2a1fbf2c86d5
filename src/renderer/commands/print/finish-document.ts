import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { documentHtml, type PageSetup, type PageStamp, textOf } from '#src/renderer/print/document.ts';
import { stampTime } from '#src/renderer/print/month-text.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { sha256Hex } from './sha256.ts';

/** What a form still needs to become a document. */
export interface Draft {
  readonly title: string;
  /** Without `.pdf`. */
  readonly name: string;
  readonly page: PageSetup;
  readonly stamp: Pick<PageStamp, 'form' | 'record' | 'version'>;
  /** The form's markup. */
  readonly body: string;
  /** Forms that are filled in by hand have nothing to check. */
  readonly byHand?: boolean;
}

/** Sets the form, takes the checksum of its text and stamps every page with it, the time and the person at the desk. */
export async function finishDocument(ctx: CommandContext, draft: Draft): Promise<PrintDocument> {
  const { body } = draft;
  const checksum = draft.byHand ? '' : (await sha256Hex(new TextEncoder().encode(textOf(body)))).slice(0, 8);
  const stamp: PageStamp = { ...draft.stamp, checksum, printedAt: stampTime(ctx.now()), person: ctx.userName() };
  return { title: draft.title, fileName: `${draft.name}.pdf`, html: documentHtml(draft.title, draft.page, stamp, body) };
}
