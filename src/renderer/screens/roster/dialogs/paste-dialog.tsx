import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useMemo, useState } from 'react';
import { useClipboardActions } from '#src/renderer/screens/roster/use-clipboard-actions.ts';
import { type RosterT, useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { type RosterView, useRosterView } from '#src/renderer/screens/roster/view.ts';
import { closeRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { type PasteProblem, parseTable } from '#src/shared/domain/roster/edit/clipboard.ts';
import type { Selection } from '#src/shared/domain/roster/edit/selection.ts';
import { parseGlyph } from '#src/shared/domain/roster/glyphs.ts';

/** Places that are named for one text. */
const NAMED = 4;

/** The pasted text with each unknown text replaced. */
const replaced = (text: string, instead: Readonly<Record<string, string>>): string =>
  parseTable(text)
    .map((row) => row.map((cell) => instead[cell.slice(0, 20)] ?? cell).join('\t'))
    .join('\r\n');

interface PasteDialogProps {
  readonly text: string;
  readonly area: Selection;
}

/** A pasted text that is not understood: nothing is pasted until it is mended, or the rest is left out on purpose. */
export function PasteDialog({ text, area }: PasteDialogProps) {
  const { t } = useRosterText();
  const view = useRosterView();
  const clipboard = useClipboardActions(view);
  const [instead, setInstead] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState(false);
  const { problems } = useMemo(() => clipboard.plan(text, area), [clipboard, text, area]);
  const unknown = useMemo(() => [...Map.groupBy(problems, (p) => p.text)], [problems]);
  const put = (mended: string) => {
    clipboard.put(clipboard.plan(mended, area), mended);
    closeRosterDialog();
  };
  const mend = () => {
    const mended = replaced(text, instead);
    if (clipboard.plan(mended, area).problems.length > 0) setTried(true);
    else put(mended);
  };
  return (
    <Dialog open onClose={closeRosterDialog} fullWidth maxWidth="sm">
      <DialogTitle>{t('paste.title', { count: problems.length })}</DialogTitle>
      <DialogContent className="col">
        <p className="c2">{t('paste.text')}</p>
        {unknown.map(([word, places], i) => (
          <Unknown
            key={word}
            word={word}
            where={whereText(view, places, t)}
            value={instead[word] ?? ''}
            tried={tried}
            first={i === 0}
            onChange={(value) => setInstead({ ...instead, [word]: value })}
          />
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={closeRosterDialog}>{t('common:cancel')}</Button>
        <Button onClick={() => put(text)}>{t('paste.known')}</Button>
        <Button variant="contained" onClick={mend}>
          {t('paste.act')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function whereText(view: RosterView, places: readonly PasteProblem[], t: RosterT): string {
  const where = places
    .slice(0, NAMED)
    .map((p) => `${view.lines[p.row]?.person.member.name ?? ''} ${view.columns[p.date - 1]?.title ?? ''}`)
    .join('、');
  return t(places.length > NAMED ? 'paste.placesMore' : 'paste.places', { count: places.length, where });
}

interface UnknownProps {
  readonly word: string;
  readonly where: string;
  readonly value: string;
  readonly tried: boolean;
  readonly first: boolean;
  readonly onChange: (value: string) => void;
}

function Unknown({ word, where, value, tried, first, onChange }: UnknownProps) {
  const { t } = useRosterText();
  const { model } = useRosterView();
  const wrong = (tried || value !== '') && (value === '' || parseGlyph(value, model.base.shiftTypes) === undefined);
  return (
    <TextField
      autoFocus={first}
      label={t('paste.instead', { text: word })}
      value={value}
      error={wrong}
      helperText={wrong ? t('paste.unknown', { text: value === '' ? word : value }) : where}
      onChange={(e) => onChange(e.target.value)}
      sx={{ marginTop: 2 }}
    />
  );
}
