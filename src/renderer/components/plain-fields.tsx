interface ChooseProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onPick: (value: T) => void;
}

/** A list to choose from, with its name inside the line. */
export function Choose<T extends string>({ label, value, options, onPick }: ChooseProps<T>) {
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

interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly off?: boolean;
  readonly onType: (text: string) => void;
}

export const TextInput = ({ label, value, off = false, onType }: TextInputProps) => (
  <input
    className="plain-input"
    aria-label={label}
    placeholder={label}
    disabled={off}
    value={value}
    onChange={(e) => onType(e.target.value)}
  />
);
