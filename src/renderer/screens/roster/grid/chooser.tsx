import Popover from '@mui/material/Popover';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { type Choice, choicesOf, matching } from '#src/renderer/screens/roster/choices.ts';
import type { CellActions } from '#src/renderer/screens/roster/use-cell-actions.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { closeChooser, selectCell, useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { cellId } from './cell-look.ts';

/** F2: a small list at the cell. A key, a glyph or a name picks; Enter goes down, Tab goes right. */
export function Chooser({ actions }: { readonly actions: CellActions }) {
  const open = useRosterSelection((s) => s.chooser !== null);
  return open ? <OpenChooser actions={actions} /> : null;
}

function OpenChooser({ actions }: { readonly actions: CellActions }) {
  const { t } = useRosterText();
  const view = useRosterView();
  const { area } = useRosterSelection.getState();
  const box = document
    .getElementById(cellId(view.lines[area.toRow]?.person.member.id ?? '', area.toDate))
    ?.getBoundingClientRect();
  const go = (down: number, right: number) =>
    selectCell(Math.min(view.lines.length - 1, area.toRow + down), Math.min(view.lastDate, area.toDate + right));
  const pick = (choice: Choice) => {
    actions.set(choice.cell);
    closeChooser();
  };
  return (
    <Popover
      open
      onClose={closeChooser}
      anchorReference="anchorPosition"
      anchorPosition={{ left: box?.left ?? 200, top: (box?.bottom ?? 200) + 3 }}
      slotProps={{ paper: { className: 'chooser', role: 'dialog', 'aria-label': t('chooser.label') } }}
    >
      <ChooserList onPick={pick} onMove={go} />
    </Popover>
  );
}

interface ChooserListProps {
  readonly onPick: (choice: Choice) => void;
  readonly onMove: (down: number, right: number) => void;
}

function ChooserList({ onPick, onMove }: ChooserListProps) {
  const { t } = useRosterText();
  const { model } = useRosterView();
  const choices = useMemo(() => choicesOf(model.base.shiftTypes, t), [model.base.shiftTypes, t]);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const shown = matching(choices, typed);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(shown.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, at - 1));
    else if (event.key === 'Enter' || event.key === 'Tab') {
      const choice = shown[at < 0 && typed !== '' ? 0 : at];
      if (choice) onPick(choice);
      onMove(event.key === 'Enter' ? 1 : 0, event.key === 'Tab' ? 1 : 0);
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: opened by a key, to be typed into.
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls="chooser-list"
        aria-activedescendant={at >= 0 ? `choice-${at}` : undefined}
        aria-label={t('chooser.label')}
        placeholder={t('chooser.hint')}
        value={typed}
        onChange={(e) => {
          setTyped(e.target.value);
          setAt(-1);
        }}
        onKeyDown={onKeyDown}
      />
      <ChoiceList shown={shown} at={at} onPick={onPick} />
      {shown.length === 0 && <p className="sm bad">{t('chooser.none', { text: typed })}</p>}
    </>
  );
}

interface ChoiceListProps {
  readonly shown: readonly Choice[];
  readonly at: number;
  readonly onPick: (choice: Choice) => void;
}

function ChoiceList({ shown, at, onPick }: ChoiceListProps) {
  const { t } = useRosterText();
  return (
    <div id="chooser-list" role="listbox" aria-label={t('chooser.label')}>
      {shown.map((choice, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
        <div
          key={choice.key}
          id={`choice-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === at}
          className={i === at ? 'at' : undefined}
          onClick={() => onPick(choice)}
        >
          <kbd>{choice.key}</kbd>
          <i className={`chip ${choice.tone}`}>{choice.glyph}</i>
          {choice.name}
          <span className="sm c3 grow r">{choice.note}</span>
        </div>
      ))}
    </div>
  );
}
