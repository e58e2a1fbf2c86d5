import type { CommandContext } from '#src/renderer/commands/core/context.ts';
import { landscape } from '#src/renderer/print/document.ts';
import { type IntakePrintInput, intakeSheet } from '#src/renderer/print/intake-data.ts';
import { intakeBody } from '#src/renderer/print/intake-form.tsx';
import { ledgerSheet } from '#src/renderer/print/ledger-data.ts';
import { ledgerBody } from '#src/renderer/print/ledger-form.tsx';
import { monthTitle } from '#src/renderer/print/month-text.ts';
import type { PrintDocument } from '#src/renderer/print/print-document.ts';
import { type LedgerBook, readEntries, readLedgerBook } from '#src/renderer/store/ledger-source.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { LedgerEntry } from '#src/shared/domain/ledger/types.ts';
import { finishDocument } from './finish-document.ts';
import { readIntakePrint } from './intake-month.ts';

/** Halls whose windows counted something. */
export const countedHalls = (intake: readonly IntakePrintInput[]): IntakePrintInput[] => intake.filter((i) => i.days.length > 0);

/** 服务台账: every ledger that has lines in the month and the windows, each on its own sheet. Refuses a month without any (`ledger/month-empty`). */
export async function buildLedgersMonth(ctx: CommandContext, month: MonthKey): Promise<Result<PrintDocument, Problem>> {
  const [book, entries, intake] = await Promise.all([
    readLedgerBook(ctx.db),
    readEntries(ctx.db, '', month),
    readIntakePrint(ctx.db, month),
  ]);
  const bodies = [...ledgerBodies(book, entries, month), ...countedHalls(intake).map((i) => intakeBody(intakeSheet(i)))];
  if (bodies.length === 0) return err({ code: 'ledger/month-empty' });
  return ok(
    await finishDocument(ctx, {
      title: `${book.letterhead}${monthTitle(month)}服务台账`,
      name: `服务台账_${month}`,
      page: landscape,
      stamp: { form: '厅务表 15', record: `TZ-${month}`, version: '' },
      body: bodies.map((b, i) => (i === 0 ? b : `<section class="lg-next">${b}</section>`)).join(''),
    }),
  );
}

const ledgerBodies = (
  { all, letterhead, halls, names }: LedgerBook,
  entries: readonly LedgerEntry[],
  month: MonthKey,
): string[] =>
  all.flatMap((kind) => {
    const own = entries.filter((e) => e.kindId === kind.id);
    return own.length === 0 ? [] : [ledgerBody(ledgerSheet({ letterhead, kind, month, entries: own, halls, names }))];
  });
