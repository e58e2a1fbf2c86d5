import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useNavigate } from 'react-router';
import { rememberHall } from '#src/renderer/ui-state/attendance-place.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';

interface HallSwitchProps {
  readonly halls: readonly Hall[];
  readonly hallId: string;
  /** Address before the hall, e.g. `/attendance/day/2026-09-23`. */
  readonly base: string;
}

/** The halls beside each other; the choice is remembered. */
export function HallSwitch({ halls, hallId, base }: HallSwitchProps) {
  const navigate = useNavigate();
  return (
    <ToggleButtonGroup
      exclusive
      value={hallId}
      onChange={(_e, next: string | null) => {
        if (!next) return;
        rememberHall(next);
        void navigate(`${base}/${next}`);
      }}
    >
      {halls.map((h) => (
        <ToggleButton key={h.id} value={h.id}>
          {h.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
