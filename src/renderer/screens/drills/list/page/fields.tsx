import type { ReactNode } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly locked: boolean;
  readonly onKeep: (text: string) => void;
}

/** A label at the left and one field, kept when it is left. */
export const LineField = ({ label, value, locked, onKeep }: TextFieldProps) => (
  <label className="drill-field">
    <span className="md c2">{label}</span>
    <input
      key={value}
      className="plain-input"
      defaultValue={value}
      readOnly={locked}
      onBlur={(e) => e.target.value !== value && onKeep(e.target.value)}
      onKeyDown={(e) => e.key === 'Enter' && !e.nativeEvent.isComposing && e.currentTarget.blur()}
    />
  </label>
);

/** The same for some lines of text. */
export const BlockField = ({ label, value, locked, onKeep }: TextFieldProps) => (
  <label className="drill-field">
    <span className="md c2">{label}</span>
    <textarea
      key={value}
      rows={Math.max(2, value.split('\n').length)}
      defaultValue={value}
      readOnly={locked}
      onBlur={(e) => e.target.value !== value && onKeep(e.target.value)}
    />
  </label>
);

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly locked: boolean;
  readonly onPick: (value: T) => void;
}

/** A question with its answers side by side. */
export function Choice<T extends string | number>({ label, value, options, locked, onPick }: ChoiceProps<T>) {
  return (
    <div className="drill-field">
      <span className="md c2">{label}</span>
      <div role="radiogroup" aria-label={label} className="choices">
        {options.map(([option, text]) => (
          <label key={option} className={option === value ? 'on' : ''}>
            <input type="radio" name={label} checked={option === value} disabled={locked} onChange={() => onPick(option)} />
            {text}
          </label>
        ))}
      </div>
    </div>
  );
}

/** A heading with what belongs to it. */
export const Part = ({
  heading,
  children,
  acts,
}: {
  readonly heading: string;
  readonly children: ReactNode;
  readonly acts?: ReactNode;
}) => (
  <section className="drill-part">
    <div className="row">
      <h3 className="grow">{heading}</h3>
      {acts}
    </div>
    {children}
  </section>
);
