import { RosterMenu } from '#src/renderer/screens/roster/actions-menu.tsx';
import { ImportDialog } from '#src/renderer/screens/roster/exchange/import-dialog.tsx';
import { RotaDialog } from '#src/renderer/screens/roster/rota/rota-dialog.tsx';
import { closeRosterDialog, useRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { assertNever } from '#src/shared/domain/core/result.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { PatternDialog } from './pattern-dialog.tsx';
import { PrintDialog } from './print-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { useAskedDialog } from './use-asked-dialog.ts';
import { VersionsDialog } from './versions-dialog.tsx';

/** Whatever floats over the roster now. */
export function RosterDialogs() {
  const dialog = useRosterDialog((s) => s.dialog);
  useAskedDialog();
  if (!dialog) return null;
  switch (dialog.kind) {
    case 'menu':
      return <RosterMenu anchorReference="anchorPosition" anchorPosition={dialog} onDone={closeRosterDialog} />;
    case 'paste':
      return <PasteDialog text={dialog.text} area={dialog.area} />;
    case 'import':
      return <ImportDialog picked={dialog.file} />;
    case 'pattern':
      return <PatternDialog />;
    case 'rota':
      return <RotaDialog />;
    case 'publish':
      return <PublishDialog />;
    case 'versions':
      return <VersionsDialog />;
    case 'print':
      return <PrintDialog />;
    default:
      return assertNever(dialog);
  }
}
