interface FactFieldProps {
  readonly label: string;
  readonly value: string;
  readonly locked: boolean;
  readonly onKeep: (text: string) => void;
}

/** A label and one field that is kept when it is left; Esc restores. */
export const FactField = ({ label, value, locked, onKeep }: FactFieldProps) => (
  <label className="fact">
    <span>{label}</span>
    <input
      key={value}
      defaultValue={value}
      readOnly={locked}
      placeholder={locked ? '' : '—'}
      onBlur={(e) => e.target.value !== value && onKeep(e.target.value)}
      onKeyDown={(e) => {
        if (e.nativeEvent.isComposing) return;
        if (e.key === 'Escape') e.currentTarget.value = value;
        if (e.key === 'Enter' || e.key === 'Escape') e.currentTarget.blur();
      }}
    />
  </label>
);

interface FactSelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly locked: boolean;
  readonly options: readonly (readonly [value: T, text: string])[];
  readonly onPick: (value: T) => void;
}

export function FactSelect<T extends string>({ label, value, locked, options, onPick }: FactSelectProps<T>) {
  return (
    <label className="fact">
      <span>{label}</span>
      <select
        value={value}
        disabled={locked}
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
    </label>
  );
}
