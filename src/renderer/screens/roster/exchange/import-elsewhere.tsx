import Button from '@mui/material/Button';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { useNavigate } from 'react-router';
import { monthTitle } from '#src/renderer/screens/roster/columns.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { rosterPath } from '#src/renderer/screens/roster/view-tabs.tsx';
import { closeRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { waitForPlace } from '#src/renderer/ui-state/roster-import.ts';
import type { OtherPlace } from '#src/shared/domain/roster/exchange/types.ts';
import { useExchangeText } from './use-exchange-text.ts';

/** A file of another month or hall is not read into this one; the way there is offered. */
export function ImportElsewhere({ file, place }: { readonly file: File; readonly place: OtherPlace }) {
  const { t } = useExchangeText();
  const { t: roster } = useRosterText();
  const navigate = useNavigate();
  const { base, hallId } = useRosterView().model;
  const hallName = (id: string) => base.halls.find((h) => h.id === id)?.name ?? '';
  const names = { month: monthTitle(place.month, roster), hall: hallName(place.hallId) };
  const here = { hereMonth: monthTitle(base.month, roster), hereHall: hallName(hallId) };
  const go = () => {
    waitForPlace(file);
    closeRosterDialog();
    void navigate(rosterPath(place.month, place.hallId));
  };
  return (
    <>
      <DialogContent>
        <p role="alert">{t('elsewhere', { ...names, ...here })}</p>
      </DialogContent>
      <DialogActions>
        <Button onClick={closeRosterDialog}>{t('common:cancel')}</Button>
        <Button variant="contained" autoFocus onClick={go}>
          {t('switch', names)}
        </Button>
      </DialogActions>
    </>
  );
}
