import { type RefObject, useId } from 'react';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';
import { usePersonSearch } from './use-person-search.ts';

interface PersonPickProps {
  readonly field?: RefObject<HTMLInputElement | null>;
  /** Who can be chosen. */
  readonly people: readonly StaffMember[];
  /** Where somebody works, shown small beside the name. */
  readonly placeOf: (member: StaffMember) => string;
  readonly label: string;
  readonly hint: string;
  readonly staffId: string;
  readonly invalid?: boolean;
  readonly onPick: (staffId: string) => void;
  /** What is typed while nobody is picked, where somebody from outside may be named. */
  readonly onText?: (text: string) => void;
  readonly onNext?: () => void;
}

/** A name by initials (also by number or the end of the phone), with the people that fit under it. Give `onNext` where the next field is known. */
export function PersonPick({ field, label, hint, placeOf, invalid = false, ...input }: PersonPickProps) {
  const id = useId();
  const { shown, options, here, pick, onType, onKeyDown } = usePersonSearch(input);
  const open = options.length > 0;
  return (
    <div className="ta over person-field">
      <input
        ref={field}
        role="combobox"
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={open ? `${id}-${here}` : undefined}
        aria-autocomplete="list"
        aria-label={label}
        aria-invalid={invalid}
        autoComplete="off"
        placeholder={hint}
        value={shown}
        onChange={(e) => onType(e.target.value)}
        onFocus={(e) => e.target.select()}
        onKeyDown={onKeyDown}
      />
      {open && <Found id={id} label={label} options={options} here={here} placeOf={placeOf} onPick={pick} />}
    </div>
  );
}

interface FoundProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly StaffMember[];
  readonly here: number;
  readonly placeOf: (member: StaffMember) => string;
  readonly onPick: (member: StaffMember) => void;
}

function Found({ id, label, options, here, placeOf, onPick }: FoundProps) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label}>
      {options.map((option, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
        <div
          key={option.id}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === here}
          className={i === here ? 'at' : undefined}
          onMouseDown={(e) => e.preventDefault()}
          onClick={() => onPick(option)}
        >
          <b>{option.name}</b> <span className="sm c3">{placeOf(option)}</span>
        </div>
      ))}
    </div>
  );
}
