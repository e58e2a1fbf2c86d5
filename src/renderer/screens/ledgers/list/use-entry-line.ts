import { type FormEvent, type RefObject, useState } from 'react';
import { addEntry } from '#src/renderer/commands/ledger/write-entry.ts';
import type { LedgerBook } from '#src/renderer/queries/ledger/use-ledgers.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { type LineDraft, setLineDraft, useLedgerDrafts } from '#src/renderer/ui-state/ledger-drafts.ts';
import {
  clockText,
  dayOfInstant,
  type Instant,
  type Minutes,
  minutesOfInstant,
  parseClock,
} from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import { type EntryInput, repeated, writeEntry } from '#src/shared/domain/ledger/entry.ts';
import { lineFields } from '#src/shared/domain/ledger/kinds.ts';
import type { LedgerEntry, LedgerField, LedgerKind } from '#src/shared/domain/ledger/types.ts';
import { isTyped, type LedgerContext, readTyped, typedText } from '#src/shared/domain/ledger/value.ts';

const firstChoices = (fields: readonly LedgerField[]): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap((f) => (f.type === 'choice' || f.type === 'state' ? [[f.key, f.choices[0] ?? ''] as const] : [])),
  );

/** What stays for the next line: who, where and which kind. */
const kept = (fields: readonly LedgerField[], texts: LineDraft['texts']): Record<string, string> => ({
  ...Object.fromEntries(fields.filter((f) => !isTyped(f)).map((f) => [f.key, texts[f.key] ?? ''])),
});

interface LineInput {
  readonly kind: LedgerKind;
  readonly book: LedgerBook;
  readonly form: RefObject<HTMLFormElement | null>;
  readonly last: LedgerEntry | undefined;
  readonly onDone: (entry: LedgerEntry) => void;
}

/** Typing and sending the quick line. */
export function useEntryLine({ kind, book, form, last, onDone }: LineInput) {
  const ctx = useCommands();
  const fields = lineFields(kind);
  const blank = { day: '', time: '', hallId: book.halls[0]?.id ?? '', texts: firstChoices(fields) };
  const { draft, setDraft } = useDraft(kind.id, blank);
  const [problem, setProblem] = useState<Problem>();
  const [sent, setSent] = useState(0);
  const focus = (at: string) =>
    form.current?.querySelector<HTMLElement>(at === '' ? 'input' : `[data-field="${at}"] :is(input, select)`)?.focus();
  const refuse = (refused: Problem) => {
    setProblem(refused);
    if (refused.at !== undefined) focus(refused.at);
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const now = ctx.now();
    const input = inputOf(draft, fields, book.contextAt(now, ctx.userName()));
    if (!input.ok) return refuse(input.error);
    const checked = writeEntry(kind, input.value, { id: '', number: '', by: '', at: now }, now);
    if (!checked.ok) return refuse(checked.error);
    // Emptied at once: what is typed while the line is being kept belongs to the next one.
    setProblem(undefined);
    setDraft((d) => ({ ...blank, day: d.day, hallId: d.hallId, texts: kept(fields, d.texts) }));
    setSent((n) => n + 1);
    focus(fields[0]?.key ?? '');
    const made = await addEntry(ctx, kind.id, input.value);
    if (made.ok) return onDone(made.value);
    setDraft(() => draft);
    refuse(made.error);
  };
  const again = () => {
    if (!last) return;
    const values = repeated(kind, last);
    const texts = Object.fromEntries(fields.map((f) => [f.key, typedText(f, values[f.key] ?? '', book.names)]));
    setDraft((d) => ({ ...d, hallId: last.hallId, texts: { ...firstChoices(fields), ...texts } }));
    setSent((n) => n + 1);
  };
  const set = (part: Partial<Omit<LineDraft, 'texts'>>) => setDraft((d) => ({ ...d, ...part }));
  const type = (key: string, text: string) => setDraft((d) => ({ ...d, texts: { ...d.texts, [key]: text } }));
  return { fields, draft, set, type, sent, problem, send, again, focus };
}

/** What is typed, as the command takes it; a refusal names its field. */
function inputOf(draft: LineDraft, fields: readonly LedgerField[], context: LedgerContext): Result<EntryInput, Problem> {
  const when = whenOf(draft, context.register.now);
  if (!when.ok) return when;
  const values: Record<string, string> = {};
  for (const field of fields) {
    const value = readTyped(draft.texts[field.key] ?? '', field, context);
    if (!value.ok) return err({ ...value.error, at: field.key });
    values[field.key] = value.value;
  }
  return ok({ ...when.value, hallId: draft.hallId, values, photos: [] });
}

/** Kept outside the screen: a line that is left half typed is still there when one comes back. */
function useDraft(kindId: string, blank: LineDraft) {
  const draft = useLedgerDrafts((s) => s.lines[kindId]) ?? blank;
  const setDraft = (next: (draft: LineDraft) => LineDraft) =>
    setLineDraft(kindId, next(useLedgerDrafts.getState().lines[kindId] ?? blank));
  return { draft, setDraft };
}

function whenOf(
  draft: Pick<LineDraft, 'day' | 'time'>,
  now: Instant,
): Result<{ readonly day: string; readonly time: Minutes | null }, Problem> {
  const today = dayOfInstant(now);
  const day = draft.day.trim() === '' ? today : parseDay(draft.day, Number(today.slice(0, 4)));
  if (day === null) return err({ code: 'ledger/no-day', at: 'day' });
  const typed = draft.time.trim();
  if (typed === '') return ok({ day, time: day === today ? minutesOfInstant(now) : null });
  const time = parseClock(typed);
  return time === null ? err({ code: 'ledger/no-time', at: 'time' }) : ok({ day, time });
}

export const nowText = (now: Instant): string => clockText(minutesOfInstant(now));
