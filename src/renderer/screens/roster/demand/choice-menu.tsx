import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useEffect, useState } from 'react';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { clamped } from './demand-grid-state.ts';
import { useDemandPage } from './demand-page-parts.ts';
import { demandCellId } from './demand-row.tsx';
import { columnAt } from './demand-view.ts';
import { focusDemandGrid } from './focus-demand.ts';
import { useDemandText } from './use-demand-text.ts';

const fields = { posts: 'postIds', shifts: 'shiftTypeIds' } as const;

/** Posts or shifts of the demand in hand: several can be ticked, closing saves. None ticked means any. */
export function ChoiceMenu() {
  const { t } = useDemandText();
  const { model } = useRosterView();
  const { view, state, rowActs } = useDemandPage();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const area = clamped(state.area, view);
  const column = columnAt(view, area.toDate);
  const line = view.lines[area.toRow];
  const which = column.is === 'posts' || column.is === 'shifts' ? column.is : null;
  const open = state.open !== null && which !== null && line !== undefined;
  const stored = line && which ? line.demand[fields[which]] : [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored counts at the moment of opening.
  useEffect(() => {
    if (open) setPicked(stored);
  }, [open]);
  if (!open || !line || !which) return null;
  const options = which === 'posts' ? model.base.posts : model.base.shiftTypes;
  const close = () => {
    const next = options.filter((o) => picked.includes(o.id)).map((o) => o.id);
    state.openCell(null);
    focusDemandGrid();
    if (next.join() === stored.join()) return;
    void rowActs.patch(line.demand, { [fields[which]]: next }).then((problem) => {
      if (problem !== '') showToast(problem, { tone: 'bad' });
    });
  };
  const toggle = (id: string) => setPicked((ids) => (ids.includes(id) ? ids.filter((i) => i !== id) : [...ids, id]));
  return (
    <Menu
      open
      anchorEl={document.getElementById(demandCellId(line.demand.id, area.toDate))}
      onClose={close}
      slotProps={{ list: { 'aria-label': t('cell.edit', { demand: line.demand.name, column: t(`column.${which}`) }) } }}
    >
      {options.map((o) => (
        <MenuItem key={o.id} role="menuitemcheckbox" aria-checked={picked.includes(o.id)} onClick={() => toggle(o.id)}>
          <span className="demand-option">
            <input type="checkbox" tabIndex={-1} aria-hidden readOnly checked={picked.includes(o.id)} />
            {o.name}
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}
