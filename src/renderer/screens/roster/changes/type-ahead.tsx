import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface TypeAheadProps<T> {
  readonly label: string;
  readonly hint: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What fits the query, best first. */
  readonly options: readonly T[];
  readonly keyOf: (option: T) => string;
  readonly render: (option: T) => ReactNode;
  /** Shown with its reason, but cannot be picked. */
  readonly isDead?: (option: T) => boolean;
  readonly onPick: (option: T) => void;
  readonly onEscape?: () => void;
  /** The list lies over what follows instead of pushing it down. */
  readonly over?: boolean;
}

/** A field with its list: type to narrow, ↑↓ to choose, Enter to take. It takes the focus when it appears. */
export function TypeAhead<T>(props: TypeAheadProps<T>) {
  const { label, hint, query, options, isDead = () => false, onPick } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState(0);
  const here = Math.min(at, Math.max(0, options.length - 1));
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    document.getElementById(`${id}-list`)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  useEffect(() => {
    document.getElementById(`${id}-${here}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, here]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const option = options[here];
    if (event.key === 'ArrowDown') setAt(Math.min(options.length - 1, here + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, here - 1));
    else if (event.key === 'Escape') query === '' ? props.onEscape?.() : props.onQuery('');
    else if (event.key !== 'Enter') return;
    else if (option !== undefined && !isDead(option)) onPick(option);
    event.preventDefault();
  };
  return (
    <div className={props.over ? 'ta over' : 'ta'}>
      <input
        ref={field}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={options.length > 0 ? `${id}-list` : undefined}
        aria-activedescendant={options.length > 0 ? `${id}-${here}` : undefined}
        aria-autocomplete="list"
        aria-label={label}
        autoComplete="off"
        placeholder={hint}
        value={query}
        onChange={(e) => {
          props.onQuery(e.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {options.length > 0 && <Options {...props} isDead={isDead} id={id} here={here} />}
    </div>
  );
}

interface OptionsProps<T> extends Pick<TypeAheadProps<T>, 'label' | 'options' | 'keyOf' | 'render' | 'onPick'> {
  readonly isDead: (option: T) => boolean;
  readonly id: string;
  readonly here: number;
}

function Options<T>({ label, options, keyOf, render, onPick, isDead, id, here }: OptionsProps<T>) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label}>
      {options.map((option, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
        <div
          key={keyOf(option)}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === here}
          aria-disabled={isDead(option)}
          className={i === here ? 'at' : undefined}
          onClick={() => !isDead(option) && onPick(option)}
        >
          {render(option)}
        </div>
      ))}
    </div>
  );
}
