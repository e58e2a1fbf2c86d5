import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { openRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { openChooser, useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { askWhy } from '#src/renderer/ui-state/roster-why.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { dayIn } from '#src/shared/domain/core/day.ts';
import { dateSpan, rowSpan, type Selection } from '#src/shared/domain/roster/edit/selection.ts';
import { monthScope, weekScope } from './scope.ts';
import { type CellActions, useCellActions } from './use-cell-actions.ts';
import { type ClipboardActions, useClipboardActions } from './use-clipboard-actions.ts';
import { type CopyEarlier, useCopyEarlier } from './use-copy-earlier.ts';
import { type RosterT, useRosterText } from './use-roster-text.ts';
import { type RosterView, useRosterView } from './view.ts';
import { rosterPath } from './view-tabs.tsx';

export interface RosterMenuItem {
  readonly key: string;
  readonly label: string;
  /** Keys that do the same, or whom it touches. */
  readonly note: string;
  readonly act: () => void;
}

function scopeText(view: RosterView, area: Selection, t: RosterT): string {
  const [r0, r1] = rowSpan(area);
  const [from, to] = dateSpan(area);
  const people = r1 - r0 + 1;
  return from === 1 && to === view.lastDate ? t('menu.scopeMonth', { people }) : t('menu.scope', { people, from, to });
}

/** Reading the clipboard needs the browser's leave; Ctrl+V never does. */
async function pasteFromMenu(clipboard: ClipboardActions, t: RosterT): Promise<void> {
  try {
    const text = await navigator.clipboard.readText();
    if (text === '') showToast(t('paste.nothing'));
    else clipboard.paste(text);
  } catch {
    showToast(t('paste.useKeys'));
  }
}

const cellItems = (t: RosterT, cells: CellActions, clipboard: ClipboardActions): RosterMenuItem[] => [
  { key: 'copy', label: t('menu.copy'), note: 'Ctrl+C', act: () => void navigator.clipboard.writeText(clipboard.copyText()) },
  { key: 'paste', label: t('menu.paste'), note: 'Ctrl+V', act: () => void pasteFromMenu(clipboard, t) },
  { key: 'choose', label: t('menu.choose'), note: 'F2', act: () => openChooser() },
  { key: 'why', label: t('explain:why.menu'), note: '?', act: askWhy },
  { key: 'fillDown', label: t('menu.fillDown'), note: 'Ctrl+D', act: cells.fillDown },
  { key: 'fillRight', label: t('menu.fillRight'), note: 'Ctrl+R', act: cells.fillRight },
  { key: 'clear', label: t('menu.clear'), note: 'Delete', act: cells.clear },
];

const monthItems = (t: RosterT, earlier: CopyEarlier, view: RosterView, area: Selection): RosterMenuItem[] => {
  const month = scopeText(view, monthScope(view, area), t);
  return [
    { key: 'copyWeek', label: t('menu.copyWeek'), note: scopeText(view, weekScope(view, area), t), act: earlier.copyWeek },
    { key: 'copyMonth', label: t('menu.copyMonth'), note: month, act: earlier.copyMonth },
    { key: 'pattern', label: t('menu.pattern'), note: month, act: () => openRosterDialog({ kind: 'pattern' }) },
    { key: 'rota', label: t('stats:rota.menu'), note: t('stats:rota.menuNote'), act: () => openRosterDialog({ kind: 'rota' }) },
    {
      key: 'import',
      label: t('exchange:menu'),
      note: t('exchange:menuNote'),
      act: () => openRosterDialog({ kind: 'import', file: null }),
    },
  ];
};

export interface MenuItems {
  readonly cells: readonly RosterMenuItem[];
  readonly month: readonly RosterMenuItem[];
}

/** The same acts in the head's menu and at the right mouse button. */
export function useMenuItems(): MenuItems {
  const { t } = useRosterText();
  const view = useRosterView();
  const area = useRosterSelection((s) => s.area);
  const cells = useCellActions(view);
  const clipboard = useClipboardActions(view);
  const earlier = useCopyEarlier(view);
  const change = useChangeItem(view, area);
  return useMemo(
    () => ({ cells: [...change, ...cellItems(t, cells, clipboard)], month: monthItems(t, earlier, view, area) }),
    [t, cells, clipboard, earlier, view, area, change],
  );
}

/** 调班: stands first when the cell in hand is a published shift. */
function useChangeItem({ model, lines }: RosterView, { toRow, toDate }: Selection): readonly RosterMenuItem[] {
  const { t } = useTranslation('changes');
  const navigate = useNavigate();
  const staffId = lines[toRow]?.person.member.id ?? '';
  const { base, hallId, publications } = model;
  const published = publications[0]?.rows.find((r) => r.staffId === staffId)?.cells[toDate]?.kind === 'shift';
  return useMemo(() => {
    const address = `${rosterPath(base.month, hallId, 'changes')}?day=${dayIn(base.month, toDate)}&staff=${staffId}`;
    return published ? [{ key: 'change', label: t('menu'), note: '', act: () => void navigate(address) }] : [];
  }, [published, base.month, hallId, toDate, staffId, t, navigate]);
}
