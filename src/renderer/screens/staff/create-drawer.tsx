import Button from '@mui/material/Button';
import { type KeyboardEvent, useEffect } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { addStaff } from '#src/renderer/commands/staff/add-staff.ts';
import { useHallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import type { StaffLine } from '#src/renderer/queries/staff/use-staff-register.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { keepStaffDraft, useStaffDraft } from '#src/renderer/ui-state/staff-draft.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { emptyDraft } from '#src/shared/domain/staff/draft.ts';
import { nextNumber } from '#src/shared/domain/staff/import/plan.ts';
import { checkStaff, type StaffDraft } from '#src/shared/domain/staff/validate.ts';
import { CreateFields } from './create-fields.tsx';

interface CreateDrawerProps {
  readonly lines: readonly StaffLine[];
  readonly onClose: () => void;
  readonly onDone: (id: string) => void;
}

/** A new person: every lawful field, messages at the field, kept half-typed when one looks elsewhere. Ctrl+Enter saves. */
export function CreateDrawer({ lines, onClose, onDone }: CreateDrawerProps) {
  const { t } = useTranslation(['staff', 'common']);
  const form = useCreateForm(lines);
  const submit = useSubmit(form, lines, onDone);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
    else if (event.key === 'Escape') onClose();
  };
  const name = form.watch('name');
  const same = lines.find((l) => name !== '' && l.name === name);
  return (
    <aside className="drawer" aria-label={t('create.title')} onKeyDown={onKeyDown}>
      <header>
        <span className="name">{t('create.title')}</span>
        {same && <span className="warn md">{t('create.duplicate', { name, number: same.number })}</span>}
      </header>
      <form
        className="create-form"
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          void submit();
        }}
      >
        <CreateFields form={form} />
        <div className="row">
          <Button type="submit" variant="contained">
            {t('create.save')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <span className="sm c3">{t('create.hint')}</span>
        </div>
      </form>
    </aside>
  );
}

function useCreateForm(lines: readonly StaffLine[]): UseFormReturn<StaffDraft> {
  const ctx = useCommands();
  const book = useHallBook();
  const kept = useStaffDraft.getState().draft;
  const form = useForm<StaffDraft>({ defaultValues: kept ?? emptyDraft(nextNumber(lines), dayOfInstant(ctx.now()), '') });
  const firstHall = book?.halls[0]?.id ?? '';
  useEffect(() => {
    if (firstHall !== '' && form.getValues('hallId') === '') form.setValue('hallId', firstHall);
  }, [form, firstHall]);
  useEffect(() => {
    const stop = form.watch((values) => keepStaffDraft({ ...emptyDraft('', '', ''), ...values }));
    return () => stop.unsubscribe();
  }, [form]);
  return form;
}

function useSubmit(
  form: UseFormReturn<StaffDraft>,
  lines: readonly StaffLine[],
  onDone: (id: string) => void,
): () => Promise<void> {
  const { t } = useTranslation('staff');
  const ctx = useCommands();
  const say = useProblemText();
  return async () => {
    const draft = form.getValues();
    form.clearErrors();
    const { problems } = checkStaff(draft, lines);
    for (const p of problems)
      if (p.at) form.setError(p.at as keyof StaffDraft, { message: say(p) }, { shouldFocus: p === problems[0] });
    if (problems.length > 0) return;
    const added = await addStaff(ctx, draft);
    if (!added.ok) return showToast(say(added.error), { tone: 'bad' });
    keepStaffDraft(null);
    showToast(t('added', { name: added.value.name }), { undoable: true });
    onDone(added.value.id);
  };
}
