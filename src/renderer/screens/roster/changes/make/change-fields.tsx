import Button from '@mui/material/Button';
import { type FormEvent, useRef, useState } from 'react';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import type { ChangeMode } from '#src/renderer/screens/roster/changes/use-place.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { CellPlace } from '#src/shared/domain/roster/changes/change-cells.ts';
import type { TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';
import { LeftField } from './left-field.tsx';
import { PeopleFields } from './people-fields.tsx';
import { ReasonField } from './reason-field.tsx';
import { RuleReasons } from './rule-reasons.tsx';
import { useChangeForm } from './use-change-form.ts';

interface ChangeFieldsProps {
  readonly giver: CellPlace;
  readonly option: TakeOption;
  readonly mode: ChangeMode;
  readonly onDone: () => void;
}

/** Reason, consent, telling and the reasons of broken soft rules; Enter publishes. */
export function ChangeFields({ giver, option, mode, onDone }: ChangeFieldsProps) {
  const { t, day, name } = useChangesText();
  const { model } = useRosterView();
  const say = useProblemText();
  const form = useChangeForm(giver, option, mode);
  const [tried, setTried] = useState(false);
  const people = useRef<HTMLDivElement>(null);
  const version = (model.publications[0]?.version ?? 0) + 1;
  const what = `${day(giver.day)} ${[name(giver.staffId), name(option.staffId)].join(mode === 'swap' ? ' ⇄ ' : ' → ')}`;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (form.reason.trim() === '' || form.rules.some((r) => r.reason.trim() === '')) return;
    const done = await form.save();
    if (!done.ok) return showToast(say(done.error), { tone: 'bad' });
    showToast(t('make.done', { version: done.value, what }));
    onDone();
  };
  return (
    <form onSubmit={(e) => void submit(e)}>
      <section>
        <ReasonField
          mode={mode}
          value={form.reason}
          missing={tried && form.reason.trim() === ''}
          onChange={form.setReason}
          onReady={() => people.current?.querySelector('input')?.focus()}
        />
        {mode === 'replacement' && <LeftField name={name(giver.staffId)} value={form.left} onChange={form.setLeft} />}
      </section>
      <section ref={people}>
        <PeopleFields notes={form.notes} />
      </section>
      <RuleReasons form={form} tried={tried} />
      <section>
        <Button type="submit" variant="contained" fullWidth>
          {t(`make.act.${option.kind}`, { version })}
        </Button>
      </section>
    </form>
  );
}
