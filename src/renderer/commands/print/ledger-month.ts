import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { landscape } from '#src/renderer/print/document.ts';
import { type LedgerPrintInput, ledgerSheet } from '#src/renderer/print/ledger-data.ts';
import { ledgerBody } from '#src/renderer/print/ledger-form.tsx';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { readEntries, readLedgerBook } from '#src/renderer/store/ledger-source.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { finishDocument } from './finish-document.ts';

/** A month of one ledger with everything its sheets name. */
export async function readLedgerPrint(
  { db }: CommandContext,
  kindId: string,
  month: MonthKey,
): Promise<Result<LedgerPrintInput, Problem>> {
  const book = await readLedgerBook(db);
  const kind = book.all.find((k) => k.id === kindId);
  if (!kind) return err({ code: 'host/not-found', detail: { path: kindId } });
  const { letterhead, halls, names } = book;
  return ok({ letterhead, kind, month, entries: await readEntries(db, kindId, month), halls, names });
}

/** 厅务表 15 of one ledger; a month without lines gives a sheet to fill in by hand. */
export async function buildLedgerMonth(
  ctx: CommandContext,
  kindId: string,
  month: MonthKey,
): Promise<Result<PrintDocument, Problem>> {
  const read = await readLedgerPrint(ctx, kindId, month);
  if (!read.ok) return read;
  const sheet = ledgerSheet(read.value);
  return ok(
    await finishDocument(ctx, {
      title: `${sheet.letterhead}${sheet.month}${sheet.title}`,
      name: `${sheet.title}_${month}`,
      page: landscape,
      stamp: { form: '厅务表 15', record: sheet.record, version: '' },
      body: ledgerBody(sheet),
      byHand: sheet.blank,
    }),
  );
}
