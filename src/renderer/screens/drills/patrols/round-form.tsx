import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPick } from '#src/renderer/components/person-pick/person-pick.tsx';
import { TextInput } from '#src/renderer/components/plain-fields.tsx';
import { dialogOpen, isTyping } from '#src/renderer/components/use-single-key.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { clockText, dayOfInstant } from '#src/shared/domain/core/day.ts';
import { itemsOf } from '#src/shared/domain/patrol/make-round.ts';
import { RoundItem } from './round-item.tsx';
import { type RoundFormProps, turned, useRoundForm } from './use-round-form.ts';

type Form = ReturnType<typeof useRoundForm>;

/** A button that Space presses; the lines of the sheet are chosen by focus, so theirs is free. */
const ownsSpace = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('button:not(.row-button), a');

/** Space says that all is in order, now; a digit turns its item to × and to /; Ctrl+Enter sends what was found. */
function useRoundKeys(form: Form, ids: readonly string[]): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (dialogOpen()) return;
      if (event.key === 'Enter' && event.ctrlKey) void form.send();
      else if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
      else if (event.key === ' ' && !ownsSpace(event.target)) void form.send();
      else if (/^[1-9]$/.test(event.key)) {
        const id = ids[Number(event.key) - 1];
        if (id) form.setItem(id, turned(form.found[id]));
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  });
}

/** One round as it is made: everything is in order unless an item says otherwise. */
export function RoundForm(props: RoundFormProps) {
  const { t } = useTranslation('patrols');
  const say = useProblemText();
  const form = useRoundForm(props);
  const { plan, dueAt, last } = props;
  const items = itemsOf(plan, last);
  useRoundKeys(
    form,
    items.map((i) => i.id),
  );
  const found = Object.values(form.found).filter((f) => !f.none).length;
  return (
    <aside className="side register-side patrol-side" aria-label={t('form.label')}>
      <section>
        <h2>{dueAt < 0 ? plan.title : t('form.title', { time: clockText(dueAt) })}</h2>
        <ol className="patrol-items">
          {items.map((item, i) => (
            <RoundItem
              key={item.id}
              digit={i + 1}
              item={item}
              draft={form.found[item.id]}
              book={props.book}
              invalid={form.problem?.at === item.id}
              onChange={(next) => form.setItem(item.id, next)}
            />
          ))}
        </ol>
      </section>
      <Rest {...props} form={form} />
      <section>
        {form.problem && (
          <p className="md bad" role="alert">
            {say(form.problem)}
          </p>
        )}
        <Button variant="contained" onClick={() => void form.send()}>
          {found === 0 ? t('form.allFine') : t('form.withFound', { count: found })}
        </Button>
      </section>
    </aside>
  );
}

/** Who went, when (only where it was not now), why later, photos. */
function Rest({ book, day, now, form }: RoundFormProps & { readonly form: Form }) {
  const { t } = useTranslation('patrols');
  const field = useRef<HTMLInputElement>(null);
  const { rest, set, photos, setPhotos, problem } = form;
  const wrong = problem?.at;
  useEffect(() => {
    if (wrong === 'patroller') field.current?.focus();
  }, [wrong]);
  const past = day < dayOfInstant(now);
  return (
    <section className="patrol-rest">
      <PersonPick
        field={field}
        people={book.people.filter((m) => m.status !== 'left')}
        placeOf={(m) => m.number}
        label={t('column.who')}
        hint={t('form.whoHint')}
        staffId={rest.patrollerId}
        invalid={wrong === 'patroller'}
        onPick={(patrollerId) => set({ patrollerId })}
      />
      <TextInput label={t(past ? 'form.timePast' : 'form.time')} value={rest.time} onType={(time) => set({ time })} />
      {(past || rest.time !== '' || wrong === 'note') && (
        <TextInput label={t('form.reason')} value={rest.note} onType={(note) => set({ note })} />
      )}
      <Photos ids={photos} onChange={(next) => setPhotos(next(photos))} />
    </section>
  );
}
