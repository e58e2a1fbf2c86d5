import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editStaff } from '#src/renderer/commands/staff/edit-staff.ts';
import { InlineField } from '#src/renderer/components/inline-field.tsx';
import { useHallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import type { StaffLine } from '#src/renderer/queries/staff/use-staff-register.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { ageOn, maskIdNumber, maskPhone } from '#src/shared/domain/staff/id-number.ts';
import type { StaffDraft } from '#src/shared/domain/staff/validate.ts';
import { LeaveActions } from './leave-actions.tsx';
import { ProtectionSection } from './protection-section.tsx';

const forms = ['fixedTerm', 'openEnded', 'taskBased', 'dispatch', 'partTime'] as const;
const plainFields = ['householdAddress', 'address'] as const;
const dateFields = ['hireDay', 'contractFrom', 'contractTo', 'trainedDay', 'note'] as const;

/** The lawful fields (《劳动合同法实施条例》第八条), each edited in place. */
export function DetailsTab({ person }: { readonly person: StaffLine }) {
  const { t } = useTranslation(['staff', 'common']);
  const ctx = useCommands();
  const book = useHallBook();
  const save = useSaveField(person.id);
  const named = (list: readonly { readonly id: string; readonly name: string }[] = []) =>
    list.map((x) => ({ value: x.id, label: x.name }));
  const age = person.birthDay ? ageOn(person.birthDay, dayOfInstant(ctx.now())) : 0;
  return (
    <>
      <section>
        <dl className="kv-edit">
          <Field name="name" value={person.name} save={save} />
          <Field name="number" value={person.number} save={save} />
          <dt>{t('field.sex')}</dt>
          <dd style={{ lineHeight: '28px' }}>{t('sexAge', { sex: t(`common:sex.${person.sex}`), age })}</dd>
          <IdField person={person} save={save} />
          <Field name="phone" value={person.phone} shown={maskPhone(person.phone)} save={save} />
          {plainFields.map((f) => (
            <Field key={f} name={f} value={person[f]} save={save} />
          ))}
          <Field name="hallId" value={person.hallId} shown={person.hall} options={named(book?.halls)} save={save} />
          <Field name="teamId" value={person.teamId} shown={person.team} options={named(book?.teams)} save={save} />
          <Field
            name="employmentForm"
            value={person.employmentForm}
            shown={t(`form.${person.employmentForm}`)}
            options={forms.map((f) => ({ value: f, label: t(`form.${f}`) }))}
            save={save}
          />
          {dateFields.map((f) => (
            <Field key={f} name={f} value={person[f]} save={save} />
          ))}
        </dl>
      </section>
      {person.sex === 'female' && <ProtectionSection person={person} />}
      <LeaveActions person={person} />
    </>
  );
}

type Save = (field: keyof StaffDraft, text: string) => Promise<string>;

function useSaveField(id: string): Save {
  const ctx = useCommands();
  const say = useProblemText();
  return async (field, text) => {
    const saved = await editStaff(ctx, id, field, text);
    return saved.ok ? '' : say(saved.error);
  };
}

interface FieldProps {
  readonly name: Exclude<keyof StaffDraft, 'postId' | 'counterId'>;
  readonly value: string;
  readonly shown?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly save: Save;
}

function Field({ name, value, shown = value, options, save }: FieldProps) {
  const { t } = useTranslation('staff');
  return (
    <>
      <dt>{t(`field.${name}`)}</dt>
      <dd>
        <InlineField
          label={t(`field.${name}`)}
          value={value}
          shown={shown}
          {...(options ? { options } : {})}
          onSave={(text) => save(name, text)}
        />
      </dd>
    </>
  );
}

/** Masked until somebody asks to see it. */
function IdField({ person, save }: { readonly person: StaffLine; readonly save: Save }) {
  const { t } = useTranslation('staff');
  const [open, setOpen] = useState(false);
  return (
    <>
      <dt>{t('field.idNumber')}</dt>
      <dd>
        <InlineField
          label={t('field.idNumber')}
          value={person.idNumber}
          shown={open ? person.idNumber : maskIdNumber(person.idNumber)}
          onSave={(text) => save('idNumber', text)}
        />
        <button type="button" className="link" style={{ lineHeight: '28px' }} onClick={() => setOpen(!open)}>
          {t(open ? 'hide' : 'show')}
        </button>
      </dd>
    </>
  );
}
