import Button from '@mui/material/Button';
import { useRef } from 'react';
import { LineInput } from '#src/renderer/screens/roster/leave/line-input.tsx';
import { PersonField } from '#src/renderer/screens/roster/leave/person-field.tsx';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { useWishForm } from './use-wish-form.ts';
import { WeightSelect, WhatSelect } from './wish-fields.tsx';

/** One more wish: initials, the date, what, Enter. */
export function WishLine() {
  const { t } = useLeaveText();
  const say = useProblemText();
  const person = useRef<HTMLInputElement>(null);
  const date = useRef<HTMLInputElement>(null);
  const form = useWishForm((at) => (at === 'staffId' ? person : date).current?.focus());
  const { draft, set, problem } = form;
  const send = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    void form.submit();
  };
  const day = { field: date, value: draft.day, invalid: problem?.at === 'span' };
  return (
    <form className="ask-line" aria-label={t('wish.add')} onSubmit={send}>
      <PersonField
        field={person}
        label={t('wish.who')}
        hint={t('ask.personHint')}
        staffId={draft.staffId}
        invalid={problem?.at === 'staffId'}
        onPick={(staffId) => set({ staffId })}
        onNext={() => date.current?.focus()}
      />
      <LineInput {...day} width="day" label={t('wish.date')} hint={t('wish.dateHint')} onChange={(text) => set({ day: text })} />
      <WhatSelect label={t('wish.what')} value={draft} onChange={set} />
      <WeightSelect label={t('wish.weight')} value={draft.weight} onChange={(weight) => set({ weight })} />
      <LineInput
        width="grow"
        label={t('wish.note')}
        hint={t('wish.note')}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
      <Button type="submit">{t('wish.act')}</Button>
      {problem && (
        <p className="ask-echo md bad" role="alert">
          {say(problem)}
        </p>
      )}
    </form>
  );
}
