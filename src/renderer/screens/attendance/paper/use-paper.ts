import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { savePaperSheet } from '#src/renderer/commands/attendance/paper/save-paper-sheet.ts';
import { type PaperList, readPaperList } from '#src/renderer/commands/print/paper-sign-in.ts';
import { sheetNumber } from '#src/renderer/print/paper-sign-in-data.ts';
import type { DaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { type PaperBook, usePaperSheet } from '#src/renderer/queries/attendance/use-paper-sheet.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { dropPaperDraft, editPaperDraft, type PaperDraft, usePaperDraft } from '#src/renderer/ui-state/paper-draft.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { Instant } from '#src/shared/domain/core/day.ts';
import { focusCell } from './paper-keys.ts';
import { type PaperLine, paperCounts, paperLines, paperRows } from './paper-lines.ts';

/** A sheet being typed back. */
export interface Paper {
  readonly book: PaperBook;
  readonly draft: PaperDraft;
  readonly lines: readonly PaperLine[];
  readonly counts: ReturnType<typeof paperCounts>;
  /** 表号 as the sheet is printed now, and as it is being saved. */
  readonly printedCode: string;
  readonly code: string;
  readonly proofs: readonly string[];
  readonly edit: (change: (draft: PaperDraft) => Partial<PaperDraft>) => void;
  readonly save: () => Promise<void>;
}

/** The list as printed; null until it is made. */
function usePrintedList(day: string, hallId: string): PaperList | null {
  const ctx = useCommands();
  const [made, setMade] = useState<{ readonly key: string; readonly list: PaperList | null } | null>(null);
  const key = `${day} ${hallId}`;
  useEffect(() => {
    let left = false;
    void readPaperList(ctx, { day, hallId }).then((list) => left || setMade({ key: `${day} ${hallId}`, list }));
    return () => {
      left = true;
    };
  }, [ctx, day, hallId]);
  return made?.key === key ? made.list : null;
}

/** `undefined` while it is read. */
export function usePaper(sheet: DaySheet, now: Instant): Paper | undefined {
  const { t } = useTranslation('paper');
  const ctx = useCommands();
  const say = useProblemText();
  const { day } = sheet.info;
  const { hallId } = sheet.source;
  const key = `${day} ${hallId}`;
  const draft = usePaperDraft(key);
  const list = usePrintedList(day, hallId);
  const book = usePaperSheet(day, hallId);
  const lines = useMemo(
    () => (list && book ? paperLines({ sheet, book, list, draft, now }) : []),
    [sheet, book, list, draft, now],
  );
  if (!list || !book) return undefined;
  const kept = book.kept?.paper;
  const printedCode = sheetNumber(list.hall.order, list.code);
  const code = draft.code ?? kept?.code ?? printedCode;
  const proofs = draft.proofs ?? kept?.proofs ?? [];
  const save = async () => {
    const row = lines.findIndex((l) => !l.read.ok);
    const wrong = lines[row]?.read;
    if (wrong && !wrong.ok) {
      focusCell(row, Number(wrong.error.at));
      return showToast(say(wrong.error), { tone: 'bad' });
    }
    const wanted = { day, hallId, code: code.trim() || printedCode, rows: paperRows(lines), proofs };
    const done = await savePaperSheet(ctx, wanted, draft.reason);
    if (!done.ok) return showToast(say(done.error), { tone: 'bad' });
    dropPaperDraft(key);
    const { added, removed } = done.value;
    if (added + removed === 0) showToast(t('same'));
    else showToast(t(removed > 0 ? 'changed' : 'saved', { added, removed }), { undoable: true });
  };
  const counts = paperCounts(lines, kept?.rows ?? []);
  return { book, draft, lines, counts, printedCode, code, proofs, edit: (c) => editPaperDraft(key, c), save };
}
