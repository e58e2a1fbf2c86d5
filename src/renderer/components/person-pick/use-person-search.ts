import { type KeyboardEvent, useState } from 'react';
import { rankStaff } from '#src/shared/domain/staff/search.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

/** Names that are offered at once. */
const OFFERED = 7;

interface PersonSearchInput {
  /** Who can be chosen. */
  readonly people: readonly StaffMember[];
  readonly staffId: string;
  readonly onPick: (staffId: string) => void;
  /** What is typed while nobody is picked, where somebody from outside may be named. */
  readonly onText?: (text: string) => void;
  /** After Enter or a click has picked: the next field is due. */
  readonly onNext?: () => void;
}

/** People found by what is typed: Enter or Tab takes the one in hand, ↑↓ choose another, Esc empties. */
export function usePersonSearch({ people, staffId, onPick, onText, onNext }: PersonSearchInput) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const picked = people.find((m) => m.id === staffId);
  const options = picked || query.trim() === '' ? [] : rankStaff(people, query).slice(0, OFFERED);
  const here = Math.min(at, Math.max(0, options.length - 1));
  const take = (member: StaffMember) => {
    onPick(member.id);
    setQuery('');
    onText?.('');
  };
  const pick = (member: StaffMember) => {
    take(member);
    onNext?.();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const option = options[here];
    if (event.nativeEvent.isComposing || !option) return;
    if (event.key === 'ArrowDown') setAt(Math.min(options.length - 1, here + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, here - 1));
    else if (event.key === 'Escape') setQuery('');
    else if (event.key === 'Enter') pick(option);
    else {
      if (event.key === 'Tab' && !event.shiftKey) take(option);
      return;
    }
    event.preventDefault();
  };
  const onType = (text: string) => {
    // What is typed over a picked name begins a new search.
    const next = picked ? text.replace(picked.name, '') : text;
    setQuery(next);
    onText?.(next);
    setAt(0);
    if (picked) onPick('');
  };
  return { shown: picked?.name ?? query, options, here, pick, onType, onKeyDown };
}
