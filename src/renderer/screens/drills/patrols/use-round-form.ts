import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RoundFinding, recordRound } from '#src/renderer/commands/patrol/make-round.ts';
import type { PatrolBook } from '#src/renderer/queries/patrol/use-patrols.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { addDays, type DayKey, dayOfInstant, type Instant, type Minutes, parseClock } from '#src/shared/domain/core/day.ts';
import { plusMinutes } from '#src/shared/domain/core/instant.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { PatrolPlan } from '#src/shared/domain/patrol/types.ts';

export interface RoundFormProps {
  readonly plan: PatrolPlan;
  readonly book: PatrolBook;
  readonly day: DayKey;
  /** -1 = an extra round, or an inspection. */
  readonly dueAt: Minutes;
  /** The day's last: the items of closing time belong to it. */
  readonly last: boolean;
  readonly now: Instant;
  readonly onDone: () => void;
}

/** What was found at an item; absent = in order. */
export interface ItemDraft {
  readonly none: boolean;
  readonly note: string;
  /** To be put right later, by whom. */
  readonly later: boolean;
  readonly ownerId: string;
  readonly ownerText: string;
}
export type FoundDraft = Readonly<Record<string, ItemDraft>>;

const wrong: ItemDraft = { none: false, note: '', later: false, ownerId: '', ownerText: '' };

/** √ → × → / → √ */
export const turned = (at: ItemDraft | undefined): ItemDraft | undefined =>
  at === undefined ? wrong : at.none ? undefined : { ...wrong, none: true };

const findingsOf = (found: FoundDraft, dueOn: DayKey): RoundFinding[] =>
  Object.entries(found)
    .filter(([, f]) => !f.none && f.later)
    .map(([itemId, { ownerId, ownerText }]) => ({ itemId, ownerId, ownerText, dueOn }));

/** The one who went last goes on. */
const lastPatroller = ({ made }: PatrolBook, day: DayKey): string => made.filter((r) => r.day <= day).at(-1)?.patrollerId ?? '';

/** A round as it is typed. `send()` = with what was found; nothing typed = all in order, now. */
export function useRoundForm({ plan, book, day, dueAt, last, now, onDone }: RoundFormProps) {
  const { t } = useTranslation('patrols');
  const ctx = useCommands();
  const [found, setFound] = useState<FoundDraft>({});
  const [rest, setRest] = useState({ patrollerId: lastPatroller(book, day), time: '', note: '' });
  const [photos, setPhotos] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const set = (part: Partial<typeof rest>) => setRest((r) => ({ ...r, ...part }));
  const setItem = (id: string, next: ItemDraft | undefined) =>
    setFound(({ [id]: _, ...others }) => (next ? { ...others, [id]: next } : others));
  const send = async () => {
    const at = rest.time.trim() === '' ? null : parseClock(rest.time.normalize('NFKC').trim());
    if (rest.time.trim() !== '' && at === null) return setProblem({ code: 'patrol/no-time', at: 'doneAt' });
    const doneAt = at === null ? '' : plusMinutes(`${day}T00:00:00+08:00`, at);
    const input = { day, dueAt, last, doneAt, found, photos, patrollerId: rest.patrollerId, note: rest.note };
    const dueOn = addDays(dayOfInstant(now), book.safety.rectificationDays);
    const done = await recordRound(ctx, plan.id, input, findingsOf(found, dueOn));
    if (!done.ok) return setProblem(done.error);
    showToast(t('form.done', { number: done.value.number }), { undoable: true });
    onDone();
  };
  return { found, setItem, rest, set, photos, setPhotos, problem, send };
}
