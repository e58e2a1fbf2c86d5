import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonPick } from '#src/renderer/components/person-pick/person-pick.tsx';
import type { LedgerBook } from '#src/renderer/queries/ledger/use-ledgers.ts';
import type { LedgerField } from '#src/shared/domain/ledger/types.ts';

interface EntryFieldProps {
  readonly field: LedgerField;
  readonly book: LedgerBook;
  readonly hallId: string;
  /** As typed; of a person, counter or choice the value itself. */
  readonly text: string;
  readonly invalid: boolean;
  /** Texts that were written here before. */
  readonly earlier: readonly string[];
  readonly onText: (text: string) => void;
}

/** One field of a ledger as it is typed, its name inside. */
export function EntryField(props: EntryFieldProps) {
  const { field, book, hallId, text, invalid, onText } = props;
  switch (field.type) {
    case 'choice':
    case 'state':
      return <Select field={field} text={text} options={field.choices.map((c) => [c, c])} onText={onText} />;
    case 'counter': {
      const counters = book.counters.filter((c) => c.hallId === hallId);
      return <Select field={field} text={text} options={counters.map((c) => [c.id, c.name])} onText={onText} />;
    }
    case 'person':
      return (
        <PersonPick
          people={book.people}
          placeOf={(m) => m.number}
          label={field.name}
          hint={field.name}
          staffId={text}
          invalid={invalid}
          onPick={onText}
        />
      );
    case 'number':
    case 'day':
    case 'due':
    case 'text':
    case 'long':
    case 'people':
    case 'name':
    case 'phone':
      return <Typed {...props} />;
  }
}

const classes = { number: 'num', day: 'day', due: 'due', long: 'long', people: 'long', name: 'name', phone: 'phone' } as const;

function Typed({ field, text, invalid, earlier, onText }: EntryFieldProps) {
  const { t } = useTranslation('ledgers');
  const id = useId();
  const hint = field.type === 'due' ? t('hint.due') : field.type === 'people' ? t('hint.people') : '';
  const size = field.type in classes ? classes[field.type as keyof typeof classes] : 'text';
  return (
    <>
      <input
        className={`plain-input ${size}`}
        aria-label={field.name}
        aria-invalid={invalid}
        title={hint === '' ? undefined : hint}
        placeholder={field.unit === '' ? field.name : t('unit', { name: field.name, unit: field.unit })}
        inputMode={field.type === 'number' ? 'numeric' : 'text'}
        autoComplete="off"
        list={earlier.length > 0 ? id : undefined}
        value={text}
        onChange={(e) => onText(e.target.value)}
      />
      {earlier.length > 0 && (
        <datalist id={id}>
          {earlier.map((e) => (
            <option key={e} value={e} />
          ))}
        </datalist>
      )}
    </>
  );
}

interface SelectProps {
  readonly field: LedgerField;
  readonly text: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onText: (text: string) => void;
}

/** Nothing chosen shows the field's name. */
const Select = ({ field, text, options, onText }: SelectProps) => (
  <select className="plain-select" aria-label={field.name} value={text} onChange={(e) => onText(e.target.value)}>
    <option value="">{field.name}</option>
    {options.map(([value, name]) => (
      <option key={value} value={value}>
        {name}
      </option>
    ))}
  </select>
);
