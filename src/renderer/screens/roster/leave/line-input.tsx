import type { RefObject } from 'react';

interface LineInputProps {
  readonly field?: RefObject<HTMLInputElement | null>;
  /** How wide: `span`, `day`, or `grow` for the rest of the line. */
  readonly width: 'span' | 'day' | 'grow';
  readonly label: string;
  readonly hint: string;
  readonly invalid?: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A text field of a line that is typed and sent with Enter. */
export function LineInput({ field, width, label, hint, invalid = false, value, onChange }: LineInputProps) {
  return (
    <input
      ref={field}
      className={`plain-input ${width}`}
      aria-label={label}
      aria-invalid={invalid}
      autoComplete="off"
      placeholder={hint}
      value={value}
      onChange={(e) => onChange(e.target.value)}
    />
  );
}
