import Button from '@mui/material/Button';
import { type FormEvent, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addRectifications } from '#src/renderer/commands/rectification/add-rectification.ts';
import { PersonPick } from '#src/renderer/components/person-pick/person-pick.tsx';
import type { RectificationBook } from '#src/renderer/queries/rectification/use-rectifications.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { addDays, type DayKey } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';

interface AddLineProps {
  readonly book: RectificationBook;
  readonly today: DayKey;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onDone: (id: string) => void;
}

const blankLine = (hallId: string) => ({ finding: '', ownerId: '', ownerText: '', due: '', hallId });

interface AddForm {
  readonly book: RectificationBook;
  readonly today: DayKey;
  readonly focus: (at: string) => void;
  readonly onDone: (id: string) => void;
}

/** The line as typed; sending it empties it for the next one. */
function useAddForm({ book, today, focus, onDone }: AddForm) {
  const ctx = useCommands();
  const [draft, setDraft] = useState(blankLine(book.halls[0]?.id ?? ''));
  const [sent, setSent] = useState(0);
  const [problem, setProblem] = useState<Problem>();
  const usual = addDays(today, book.safety.rectificationDays);
  const refuse = (refused: Problem) => {
    setProblem(refused);
    focus(refused.at ?? '');
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const { due, ...rest } = draft;
    const dueOn = due.trim() === '' ? usual : parseDay(due, Number(today.slice(0, 4)));
    if (dueOn === null) return refuse({ code: 'rectification/no-day', at: 'dueOn' });
    const own = { source: 'other', sourceId: '', measure: '', foundOn: today, photos: [] } as const;
    const made = await addRectifications(ctx, [{ ...rest, ...own, dueOn }]);
    if (!made.ok) return refuse(made.error);
    setProblem(undefined);
    setDraft(blankLine(draft.hallId));
    setSent(sent + 1);
    focus('finding');
    onDone(made.value[0]?.id ?? '');
  };
  return { draft, set: (part: Partial<typeof draft>) => setDraft((d) => ({ ...d, ...part })), sent, problem, usual, send };
}

/** One more finding: what, who (initials, or a firm's name), until when; Enter sends it. */
export function AddLine({ book, today, field, onDone }: AddLineProps) {
  const { t } = useTranslation('rectifications');
  const owner = useRef<HTMLInputElement>(null);
  const due = useRef<HTMLInputElement>(null);
  const focus = (at: string) => ({ finding: field, owner, dueOn: due })[at]?.current?.focus();
  const form = useAddForm({ book, today, focus, onDone });
  const { draft, set, problem } = form;
  return (
    <form className="ask-line" aria-label={t('add.label')} onSubmit={form.send}>
      <input
        ref={field}
        className="plain-input grow"
        aria-label={t('add.finding')}
        placeholder={t('add.findingHint')}
        value={draft.finding}
        onChange={(e) => set({ finding: e.target.value })}
      />
      <HallSelect halls={book.halls} value={draft.hallId} onChange={(hallId) => set({ hallId })} />
      <PersonPick
        key={form.sent}
        field={owner}
        people={book.people.filter((m) => m.status !== 'left')}
        placeOf={(m) => m.number}
        label={t('add.owner')}
        hint={t('add.ownerHint')}
        staffId={draft.ownerId}
        invalid={problem?.at === 'owner'}
        onPick={(ownerId) => set({ ownerId })}
        onText={(ownerText) => set({ ownerText })}
        onNext={() => due.current?.focus()}
      />
      <input
        ref={due}
        className="plain-input day"
        aria-label={t('add.due')}
        placeholder={form.usual.slice(5)}
        value={draft.due}
        onChange={(e) => set({ due: e.target.value })}
      />
      <Button type="submit">{t('add.act')}</Button>
      {problem && <Refusal problem={problem} />}
    </form>
  );
}

interface HallSelectProps {
  readonly halls: readonly Hall[];
  readonly value: string;
  readonly onChange: (hallId: string) => void;
}

const HallSelect = ({ halls, value, onChange }: HallSelectProps) => {
  const { t } = useTranslation('rectifications');
  return (
    <select className="plain-select" aria-label={t('column.hall')} value={value} onChange={(e) => onChange(e.target.value)}>
      {halls.map((h) => (
        <option key={h.id} value={h.id}>
          {h.name}
        </option>
      ))}
    </select>
  );
};

function Refusal({ problem }: { readonly problem: Problem }) {
  const say = useProblemText();
  return (
    <p className="ask-echo md bad" role="alert">
      {say(problem)}
    </p>
  );
}
