import Button from '@mui/material/Button';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addComplaint } from '#src/renderer/commands/complaint/handle-complaint.ts';
import { PersonPick } from '#src/renderer/components/person-pick/person-pick.tsx';
import { Choose, TextInput } from '#src/renderer/components/plain-fields.tsx';
import type { ComplaintBook } from '#src/renderer/queries/complaint/use-complaints.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { type ComplaintInput, earlierOnes } from '#src/shared/domain/complaint/handle-complaint.ts';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import { parseDay } from '#src/shared/domain/core/day-text.ts';
import type { Problem } from '#src/shared/domain/core/result.ts';

export const channels = ['counter', 'phone', 'hotline12345', 'letterBox', 'online', 'transferred', 'other'] as const;
export const topics = ['attitude', 'efficiency', 'rule', 'environment', 'integrity', 'other'] as const;

interface AcceptFormProps {
  readonly book: ComplaintBook;
  readonly today: DayKey;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
}

/** What is typed; the day of the event is today unless another one is written. */
function useAcceptForm({ book, today, onDone }: AcceptFormProps) {
  const ctx = useCommands();
  const [draft, setDraft] = useState({
    channel: 'counter' as ComplaintInput['channel'],
    topic: 'attitude' as ComplaintInput['topic'],
    anonymous: false,
    complainant: '',
    phone: '',
    hallId: book.halls[0]?.id ?? '',
    respondentId: '',
    happenedOn: '',
    content: '',
    wants: '',
  });
  const [problem, setProblem] = useState<Problem>();
  const repeat = earlierOnes(book.complaints, draft, today, book.safety.repeatDays)[0];
  const send = async () => {
    const { respondentId, happenedOn, ...rest } = draft;
    const day = happenedOn.trim() === '' ? today : parseDay(happenedOn, Number(today.slice(0, 4)));
    if (day === null) return setProblem({ code: 'complaint/no-day' });
    const respondentIds = respondentId === '' ? [] : [respondentId];
    const made = await addComplaint(ctx, { ...rest, respondentIds, happenedOn: day, counterId: '', repeatOf: repeat?.id ?? '' });
    if (made.ok) onDone(made.value.id);
    else setProblem(made.error);
  };
  return { draft, set: (part: Partial<typeof draft>) => setDraft((d) => ({ ...d, ...part })), problem, repeat, send };
}

/** 受理: what, who, how it came; Ctrl+Enter accepts, Esc leaves it. An earlier complaint of the same person is told at once. */
export function AcceptForm(props: AcceptFormProps) {
  const { t } = useTranslation('complaints');
  const say = useProblemText();
  const { draft, set, problem, repeat, send } = useAcceptForm(props);
  const { field, onClose } = props;
  useEffect(() => field.current?.focus(), [field]);
  return (
    <form
      className="accept-form"
      aria-label={t('accept.act')}
      onKeyDown={(e) => {
        if (e.key === 'Escape') onClose();
        if (e.key === 'Enter' && e.ctrlKey) void send();
      }}
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <textarea
        ref={field}
        rows={2}
        aria-label={t('accept.content')}
        placeholder={t('accept.content')}
        value={draft.content}
        onChange={(e) => set({ content: e.target.value })}
      />
      <Details {...props} draft={draft} onSet={set} />
      {repeat && <p className="md warn">{t('accept.repeat', { number: repeat.number, day: repeat.receivedAt.slice(0, 10) })}</p>}
      {problem && (
        <p className="md bad" role="alert">
          {say(problem)}
        </p>
      )}
      <div className="row">
        <Button type="submit" variant="contained">
          {t('accept.act')}
        </Button>
        <Button onClick={onClose}>{t('accept.leave')}</Button>
      </div>
    </form>
  );
}

type Draft = ReturnType<typeof useAcceptForm>['draft'];

function Details({
  book,
  draft,
  onSet,
}: AcceptFormProps & { readonly draft: Draft; readonly onSet: (part: Partial<Draft>) => void }) {
  const { t } = useTranslation('complaints');
  return (
    <div className="accept-grid">
      <Choose
        label={t('accept.topic')}
        value={draft.topic}
        options={topics.map((x) => [x, t(`topic.${x}`)] as const)}
        onPick={(topic) => onSet({ topic })}
      />
      <Choose
        label={t('accept.channel')}
        value={draft.channel}
        options={channels.map((x) => [x, t(`channel.${x}`)] as const)}
        onPick={(channel) => onSet({ channel })}
      />
      <Choose
        label={t('accept.hall')}
        value={draft.hallId}
        options={book.halls.map((h) => [h.id, h.name] as const)}
        onPick={(hallId) => onSet({ hallId })}
      />
      <PersonPick
        people={book.people}
        placeOf={(m) => m.number}
        label={t('accept.respondent')}
        hint={t('accept.respondent')}
        staffId={draft.respondentId}
        onPick={(respondentId) => onSet({ respondentId })}
      />
      <TextInput label={t('accept.happened')} value={draft.happenedOn} onType={(happenedOn) => onSet({ happenedOn })} />
      <TextInput label={t('accept.wants')} value={draft.wants} onType={(wants) => onSet({ wants })} />
      <TextInput
        label={t('accept.complainant')}
        value={draft.complainant}
        off={draft.anonymous}
        onType={(complainant) => onSet({ complainant })}
      />
      <TextInput label={t('accept.phone')} value={draft.phone} off={draft.anonymous} onType={(phone) => onSet({ phone })} />
      <label className="row md">
        <input type="checkbox" checked={draft.anonymous} onChange={(e) => onSet({ anonymous: e.target.checked })} />
        {t('accept.anonymous')}
      </label>
    </div>
  );
}
