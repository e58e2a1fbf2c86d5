import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu, { type MenuProps } from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { openRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { focusGrid } from './focus-grid.ts';
import { type RosterMenuItem, useMenuItems } from './use-menu-items.ts';
import { useRosterText } from './use-roster-text.ts';

/** 操作: copies of earlier weeks and months, patterns, versions. */
export function ActionsMenu() {
  const { t } = useRosterText();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(e) => setAnchor(e.currentTarget)}>
        {t('menu.button')}
      </Button>
      {anchor && <RosterMenu anchorEl={anchor} onDone={() => setAnchor(null)} withVersions />}
    </>
  );
}

type Place = Pick<MenuProps, 'anchorEl' | 'anchorReference' | 'anchorPosition'>;

/** Everything that can be done to the selection. */
export function RosterMenu({
  onDone,
  withVersions = false,
  ...place
}: Place & { readonly onDone: () => void; readonly withVersions?: boolean }) {
  const { t } = useRosterText();
  const items = useMenuItems();
  const versions: RosterMenuItem = {
    key: 'versions',
    label: t('menu.versions'),
    note: '',
    act: () => openRosterDialog({ kind: 'versions' }),
  };
  const groups = withVersions ? [items.month, [...items.cells.slice(-1), versions]] : [items.cells, items.month];
  const run = (item: RosterMenuItem) => {
    onDone();
    focusGrid();
    item.act();
  };
  return (
    <Menu open onClose={onDone} {...place} transitionDuration={0}>
      {groups.flatMap((group, i) => [
        ...(i > 0 ? [<Divider key={`divider ${group[0]?.key}`} />] : []),
        ...group.map((item) => (
          <MenuItem key={item.key} onClick={() => run(item)} className="roster-menu-item">
            {item.label}
            <span className="sm c3">{item.note}</span>
          </MenuItem>
        )),
      ])}
    </Menu>
  );
}
