import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import type { MonthLeave } from '#src/renderer/queries/planning/use-leave.ts';
import { LineInput } from '#src/renderer/screens/roster/leave/line-input.tsx';
import { PersonField } from '#src/renderer/screens/roster/leave/person-field.tsx';
import { useLeaveText } from '#src/renderer/screens/roster/leave/use-leave-text.ts';
import type { LeaveRequest } from '#src/shared/domain/roster/planning/types.ts';
import { AskEcho } from './ask-echo.tsx';
import { KindSelect } from './kind-select.tsx';
import { useAskForm } from './use-ask-form.ts';

interface AskLineProps {
  readonly leave: MonthLeave;
  /** The request that is changed here; undefined for a new one. */
  readonly editing: LeaveRequest | undefined;
  readonly onDone: (requestId: string) => void;
  readonly onGiveUp: () => void;
}

/** One more request: initials, a letter for the kind, the days as people write them, Enter. */
export function AskLine({ leave, editing, onDone, onGiveUp }: AskLineProps) {
  const { t } = useLeaveText();
  const person = useRef<HTMLInputElement>(null);
  const kind = useRef<HTMLSelectElement>(null);
  const span = useRef<HTMLInputElement>(null);
  const fields = { staffId: person, leave: kind, span };
  const form = useAskForm({ book: leave.book, editing, onDone, focus: (at) => fields[at].current?.focus() });
  useEffect(() => {
    if (editing) span.current?.focus();
  }, [editing]);
  const { draft, set, problem } = form;
  return (
    <form className="ask-line" aria-label={t('ask.label')} onSubmit={form.send}>
      <PersonField
        field={person}
        label={t('ask.person')}
        hint={t('ask.personHint')}
        staffId={draft.staffId}
        invalid={problem?.at === 'staffId'}
        onPick={(staffId) => set({ staffId })}
        onNext={() => kind.current?.focus()}
      />
      <KindSelect
        field={kind}
        value={draft.leave}
        onChange={(next) => set({ leave: next })}
        onNext={() => span.current?.focus()}
      />
      <LineInput
        field={span}
        width="span"
        label={t('ask.span')}
        hint={t('ask.spanHint')}
        invalid={problem?.at === 'span'}
        value={draft.span}
        onChange={(text) => set({ span: text })}
      />
      <LineInput
        width="grow"
        label={t('ask.reason')}
        hint={t('ask.reasonHint')}
        value={draft.reason}
        onChange={(text) => set({ reason: text })}
      />
      <Button type="submit">{t(editing ? 'ask.save' : 'ask.act')}</Button>
      {editing && <Button onClick={onGiveUp}>{t('ask.giveUp')}</Button>}
      <AskEcho form={form} leave={leave} />
    </form>
  );
}
