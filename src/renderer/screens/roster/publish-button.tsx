import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { openRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { focusGrid } from './focus-grid.ts';
import { useCellActions } from './use-cell-actions.ts';
import { useRosterText } from './use-roster-text.ts';
import { useRosterView } from './view.ts';

/** 发布. While it cannot be done the button stays reachable, says why, and leads to the first place to mend. */
export function PublishButton() {
  const { t } = useRosterText();
  const view = useRosterView();
  const actions = useCellActions(view);
  const { model } = view;
  const version = model.publications[0]?.version;
  const hard = model.problems.filter((p) => p.severity === 'hard').length;
  const why = model.empty
    ? t('publish.empty')
    : hard > 0
      ? t('publish.blocked', { count: hard })
      : version !== undefined && model.unpublished === 0
        ? t('publish.unchanged', { version })
        : '';
  const press = () => {
    if (why === '') return openRosterDialog({ kind: 'publish' });
    showToast(why);
    if (hard > 0) {
      actions.goNext(1, 'hard');
      focusGrid();
    }
  };
  return (
    <Tooltip title={why} describeChild>
      <Button
        variant={why === '' ? 'contained' : 'outlined'}
        aria-disabled={why !== ''}
        className={why === '' ? '' : 'blocked'}
        onClick={press}
      >
        {t('publish.button')}
      </Button>
    </Tooltip>
  );
}
