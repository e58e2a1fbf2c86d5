import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useTranslation } from 'react-i18next';
import { useSettingsPlace } from '#src/renderer/ui-state/settings-place.ts';
import type { Hall } from '#src/shared/domain/hall/types.ts';

/** The hall whose list is shown: the one chosen last, else the first. */
export function useShownHall(halls: readonly Hall[]): Hall | undefined {
  const hallId = useSettingsPlace((s) => s.hallId);
  return halls.find((h) => h.id === hallId) ?? halls[0];
}

export function PickHall({ halls, shown }: { readonly halls: readonly Hall[]; readonly shown: string }) {
  const { t } = useTranslation('settings');
  if (halls.length < 2) return null;
  return (
    <ToggleButtonGroup
      exclusive
      value={shown}
      aria-label={t('pickHall')}
      onChange={(_event, hallId: string | null) => hallId && useSettingsPlace.setState({ hallId })}
    >
      {halls.map((h) => (
        <ToggleButton key={h.id} value={h.id}>
          {h.name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
