import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useHallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import type { StaffDraft } from '#src/shared/domain/staff/validate.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}
const named = (list: readonly { readonly id: string; readonly name: string }[] = []): Choice[] =>
  list.map((x) => ({ value: x.id, label: x.name }));
const forms = ['fixedTerm', 'openEnded', 'taskBased', 'dispatch', 'partTime'] as const;

/** Fields in the order of the paper register; Enter moves on. */
export function CreateFields({ form }: { readonly form: UseFormReturn<StaffDraft> }) {
  const { t } = useTranslation('staff');
  const book = useHallBook();
  const [hallId, postId] = form.watch(['hallId', 'postId']);
  const counters = book?.counters.filter((c) => c.hallId === hallId && c.postId === postId) ?? [];
  return (
    <>
      <Text form={form} name="name" first />
      <Text form={form} name="number" />
      <Text form={form} name="idNumber" />
      <Text form={form} name="phone" />
      <Text form={form} name="address" />
      <Text form={form} name="householdAddress" />
      <Pick form={form} name="hallId" choices={named(book?.halls)} />
      <Pick form={form} name="postId" choices={named(book?.posts)} />
      {counters.length > 0 && <Pick form={form} name="counterId" choices={named(counters)} />}
      <Pick form={form} name="teamId" choices={named(book?.teams)} />
      <Pick form={form} name="employmentForm" choices={forms.map((f) => ({ value: f, label: t(`form.${f}`) }))} />
      <Text form={form} name="hireDay" />
      <Text form={form} name="contractTo" />
      <Text form={form} name="trainedDay" />
    </>
  );
}

interface FieldProps {
  readonly form: UseFormReturn<StaffDraft>;
  readonly name: Exclude<keyof StaffDraft, 'note' | 'sex'>;
}

function Text({ form, name, first = false }: FieldProps & { readonly first?: boolean }) {
  const { t } = useTranslation('staff');
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          {...field}
          inputRef={field.ref}
          label={t(`field.${name}`)}
          autoFocus={first}
          error={fieldState.invalid}
          helperText={fieldState.error?.message}
        />
      )}
    />
  );
}

function Pick({ form, name, choices }: FieldProps & { readonly choices: readonly Choice[] }) {
  const { t } = useTranslation('staff');
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          {...field}
          select
          inputRef={field.ref}
          label={t(`field.${name}`)}
          value={choices.some((c) => c.value === field.value) ? field.value : ''}
          error={fieldState.invalid}
          helperText={fieldState.error?.message}
        >
          {choices.map((c) => (
            <MenuItem key={c.value} value={c.value}>
              {c.label}
            </MenuItem>
          ))}
        </TextField>
      )}
    />
  );
}
