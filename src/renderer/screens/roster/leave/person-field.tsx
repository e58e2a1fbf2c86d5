import type { RefObject } from 'react';
import { PersonPick } from '#src/renderer/components/person-pick/person-pick.tsx';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { StaffMember } from '#src/shared/domain/staff/types.ts';

interface PersonFieldProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly hint: string;
  readonly staffId: string;
  readonly invalid: boolean;
  readonly onPick: (staffId: string) => void;
  readonly onNext: () => void;
}

/** One of the people on the roster, with the counter or post of each. */
export function PersonField(props: PersonFieldProps) {
  const places = useRosterView().model.groups.flatMap((g) => g.places);
  const placeOf = (member: StaffMember) => {
    const place = places.find((p) => p.member.id === member.id);
    return place?.counter?.name ?? place?.post?.short ?? '';
  };
  return <PersonPick people={places.map((p) => p.member)} placeOf={placeOf} {...props} />;
}
