import { useState } from 'react';
import { USUAL_HOW } from '#src/renderer/screens/roster/changes/list/change-people.tsx';
import type { ChangeRequest } from '#src/shared/domain/roster/changes/plan-change.ts';
import type { ToldHow } from '#src/shared/domain/roster/planning/types.ts';

/** What is ticked for one person. */
export interface PersonNote {
  readonly staffId: string;
  readonly consents: boolean;
  readonly told: boolean;
  readonly how: ToldHow;
}

export interface PeopleNotes {
  readonly people: readonly PersonNote[];
  readonly set: (staffId: string, patch: Partial<PersonNote>) => void;
  /** Names of others who were told, as typed. */
  readonly others: string;
  readonly setOthers: (names: string) => void;
  readonly written: () => Pick<ChangeRequest, 'consents' | 'told'>;
}

/** Consent and telling, person by person, and others who were told. */
export function usePeopleNotes(ids: readonly string[]): PeopleNotes {
  const [notes, setNotes] = useState<ReadonlyMap<string, Partial<PersonNote>>>(new Map());
  const [others, setOthers] = useState('');
  const people = ids.map((staffId) => ({ staffId, consents: false, told: false, how: USUAL_HOW, ...notes.get(staffId) }));
  return {
    people,
    set: (staffId, patch) => setNotes(new Map(notes).set(staffId, { ...notes.get(staffId), ...patch })),
    others,
    setOthers,
    written: () => ({
      consents: people.filter((p) => p.consents).map(({ staffId, how }) => ({ staffId, how })),
      told: [
        ...people.filter((p) => p.told).map(({ staffId, how }) => ({ who: staffId, how })),
        ...others
          .split(/[、，,;；\s]+/)
          .filter(Boolean)
          .map((who) => ({ who, how: USUAL_HOW })),
      ],
    }),
  };
}
