import type { ReactNode } from 'react';

/** A label of the form at the left of what it names. */
export const FormRow = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="keep-row">
    <span className="c2">{label}</span>
    <div>{children}</div>
  </div>
);

interface KeepInputProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly narrow?: boolean;
  readonly invalid?: boolean;
  readonly onChange: (text: string) => void;
}

/** A text field of a form in the side panel. */
export const KeepInput = ({ label, value, hint, narrow = false, invalid = false, onChange }: KeepInputProps) => (
  <input
    className={narrow ? 'keep-input time' : 'keep-input'}
    aria-label={label}
    aria-invalid={invalid}
    autoComplete="off"
    placeholder={hint}
    value={value}
    onChange={(e) => onChange(e.target.value)}
  />
);
