import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldTypes, type LedgerField } from '#src/shared/domain/ledger/types.ts';
import { type KindDraft, wordsOf } from './use-kind-draft.ts';

interface FieldRowProps {
  readonly field: LedgerField;
  readonly form: KindDraft;
  readonly first: boolean;
  readonly last: boolean;
}

/** One column of the ledger: its name, what it holds, and what is done with it. */
export function FieldRow(props: FieldRowProps) {
  const { t } = useTranslation('ledgers');
  const { field, form } = props;
  const set = (part: Partial<LedgerField>) => form.setField(field.key, part);
  const name = field.name.trim() === '' ? t('define.newField') : field.name;
  const label = (what: 'name' | 'type' | 'required' | 'choices' | 'done' | 'unit' | 'print') =>
    t('define.cell', { name, what: t(`define.column.${what}`) });
  const listed = field.type === 'choice' || field.type === 'state';
  return (
    <tr className={form.problem?.at === field.key ? 'wrong' : undefined}>
      <td>
        <input
          className="plain-input"
          aria-label={label('name')}
          aria-invalid={form.problem?.at === field.key}
          value={field.name}
          onChange={(e) => set({ name: e.target.value })}
        />
      </td>
      <td>
        <Pick
          label={label('type')}
          value={field.type}
          options={fieldTypes.map((x) => [x, t(`define.type.${x}`)] as const)}
          onPick={(type) => set({ type })}
        />
      </td>
      <td>
        <Pick
          label={label('required')}
          value={field.required}
          options={(['no', 'yes', 'done'] as const).map((x) => [x, t(`define.required.${x}`)] as const)}
          onPick={(required) => set({ required })}
        />
      </td>
      <td>{listed && <Words label={label('choices')} words={field.choices} onWords={(choices) => set({ choices })} />}</td>
      <td>
        {field.type === 'state' && <Words label={label('done')} words={field.done} onWords={(done) => set({ done })} />}
        {field.type === 'number' && (
          <input
            className="plain-input"
            aria-label={label('unit')}
            value={field.unit}
            onChange={(e) => set({ unit: e.target.value })}
          />
        )}
      </td>
      <td>
        <Pick
          label={label('print')}
          value={field.print}
          options={(['no', 'narrow', 'middle', 'wide'] as const).map((x) => [x, t(`define.print.${x}`)] as const)}
          onPick={(print) => set({ print })}
        />
      </td>
      <Flags field={field} name={name} onSet={set} />
      <Acts {...props} name={name} />
    </tr>
  );
}

interface FlagsProps {
  readonly field: LedgerField;
  readonly name: string;
  readonly onSet: (part: Partial<LedgerField>) => void;
}

/** Whether it is counted, and whether it is asked for at all. */
function Flags({ field, name, onSet }: FlagsProps) {
  const { t } = useTranslation('ledgers');
  const label = (what: 'stat' | 'used') => t('define.cell', { name, what: t(`define.column.${what}`) });
  return (
    <>
      <td className="c">
        <input
          type="checkbox"
          aria-label={label('stat')}
          checked={field.stat}
          onChange={(e) => onSet({ stat: e.target.checked })}
        />
      </td>
      <td className="c">
        <input
          type="checkbox"
          aria-label={label('used')}
          checked={field.off !== true}
          onChange={(e) => onSet({ off: !e.target.checked })}
        />
      </td>
    </>
  );
}

function Acts({ field, form, first, last, name }: FieldRowProps & { readonly name: string }) {
  const { t } = useTranslation('ledgers');
  return (
    <td>
      <Act label={t('define.up', { name })} off={first} onAct={() => form.moveField(field.key, -1)}>
        ↑
      </Act>
      <Act label={t('define.down', { name })} off={last} onAct={() => form.moveField(field.key, 1)}>
        ↓
      </Act>
      <Act label={t('define.remove', { name })} onAct={() => form.removeField(field.key)}>
        ×
      </Act>
    </td>
  );
}

interface ActProps {
  readonly label: string;
  readonly off?: boolean;
  readonly onAct: () => void;
  readonly children: ReactNode;
}

/** A small button of a row; where it can do nothing it stays in place and does nothing. */
const Act = ({ label, off = false, onAct, children }: ActProps) => (
  <button
    type="button"
    className={off ? 'row-act c3' : 'row-act'}
    aria-label={label}
    aria-disabled={off}
    title={label}
    onClick={off ? undefined : onAct}
  >
    {children}
  </button>
);

interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onPick: (value: T) => void;
}

function Pick<T extends string>({ label, value, options, onPick }: PickProps<T>) {
  return (
    <select
      className="plain-select"
      aria-label={label}
      value={value}
      onChange={(e) => {
        const picked = options.find(([v]) => v === e.target.value);
        if (picked) onPick(picked[0]);
      }}
    >
      {options.map(([v, text]) => (
        <option key={v} value={v}>
          {text}
        </option>
      ))}
    </select>
  );
}

interface WordsProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly onWords: (words: readonly string[]) => void;
}

/** Words with the pause mark between them; the text stays as typed while it is typed. */
function Words({ label, words, onWords }: WordsProps) {
  const { t } = useTranslation('ledgers');
  const [text, setText] = useState(words.join(t('define.between')));
  return (
    <input
      className="plain-input"
      aria-label={label}
      placeholder={t('define.wordsHint')}
      value={text}
      onChange={(e) => {
        setText(e.target.value);
        onWords(wordsOf(e.target.value));
      }}
    />
  );
}
