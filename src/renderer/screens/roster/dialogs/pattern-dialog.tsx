import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { monthScope } from '#src/renderer/screens/roster/scope.ts';
import { useRosterText } from '#src/renderer/screens/roster/use-roster-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { closeRosterDialog } from '#src/renderer/ui-state/roster-dialog.ts';
import { useRosterSelection } from '#src/renderer/ui-state/roster-selection.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { parsePattern } from '#src/shared/domain/roster/edit/clipboard.ts';
import { fillPattern } from '#src/shared/domain/roster/edit/edit-cells.ts';
import { dateSpan, rowSpan } from '#src/shared/domain/roster/edit/selection.ts';
import type { RosterCell } from '#src/shared/domain/roster/types.ts';
import { PatternPreview } from './pattern-preview.tsx';
import { ReadyPatterns } from './ready-patterns.tsx';

/** What the two fields say; an error text for each that is not right. */
interface PatternForm {
  readonly pattern: readonly (RosterCell | null)[];
  readonly shift: number;
  readonly patternError: string;
  readonly shiftError: string;
}

/** 按规律填: a pattern, one glyph a day, and how far the next person is shifted. */
export function PatternDialog() {
  const { t } = useRosterText();
  const view = useRosterView();
  const [text, setText] = useState('');
  const [shiftText, setShiftText] = useState('0');
  const [tried, setTried] = useState(false);
  const area = monthScope(view, useRosterSelection.getState().area);
  const form = usePatternForm(text, shiftText);
  const fill = (event: FormEvent) => {
    event.preventDefault();
    if (form.patternError !== '' || form.shiftError !== '') return setTried(true);
    const count = view.apply('roster-pattern', fillPattern(view.rows, area, form.pattern, form.shift));
    showToast(count > 0 ? t('done.pattern', { count }) : t('done.nothing'), { undoable: count > 0 });
    closeRosterDialog();
  };
  const [r0, r1] = rowSpan(area);
  const [d0, d1] = dateSpan(area);
  const day = (date: number) => view.columns[date - 1]?.title ?? '';
  return (
    <Dialog open onClose={closeRosterDialog} fullWidth maxWidth="sm">
      <form onSubmit={fill}>
        <DialogTitle>{t('pattern.title')}</DialogTitle>
        <DialogContent className="col">
          <p className="c2">{t('pattern.text', { day: day(d0), to: day(d1), people: r1 - r0 + 1 })}</p>
          <PatternField value={text} error={tried || text !== '' ? form.patternError : ''} onChange={setText} />
          <ReadyPatterns
            onPick={(pattern, shift) => {
              setText(pattern);
              setShiftText(String(shift));
            }}
          />
          <ShiftField value={shiftText} error={form.shiftError} onChange={setShiftText} />
          <PatternPreview area={area} pattern={form.pattern} shift={form.shift} />
        </DialogContent>
        <DialogActions>
          <Button onClick={closeRosterDialog}>{t('common:cancel')}</Button>
          <Button type="submit" variant="contained">
            {t('pattern.fill')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function usePatternForm(text: string, shiftText: string): PatternForm {
  const { t } = useRosterText();
  const { model } = useRosterView();
  const parsed = parsePattern(text, model.base.shiftTypes);
  const shift = /^\d{1,2}$/.test(shiftText.trim()) ? Number(shiftText) : Number.NaN;
  const shiftError = shift <= 31 ? '' : t('pattern.shiftWrong');
  if ('unknown' in parsed)
    return { pattern: [], shift: 0, patternError: t('pattern.unknown', { text: parsed.unknown }), shiftError };
  const patternError = parsed.pattern.length === 0 ? t('pattern.empty') : '';
  return { pattern: parsed.pattern, shift: shiftError === '' ? shift : 0, patternError, shiftError };
}

interface FieldProps {
  readonly value: string;
  readonly error: string;
  readonly onChange: (value: string) => void;
}

function PatternField({ value, error, onChange }: FieldProps) {
  const { t } = useRosterText();
  return (
    <TextField
      autoFocus
      label={t('pattern.label')}
      value={value}
      error={error !== ''}
      helperText={error || t('pattern.hint')}
      onChange={(e) => onChange(e.target.value)}
      sx={{ marginTop: 2 }}
    />
  );
}

function ShiftField({ value, error, onChange }: FieldProps) {
  const { t } = useRosterText();
  return (
    <TextField
      label={t('pattern.shift')}
      value={value}
      error={error !== ''}
      helperText={error || t('pattern.shiftHint')}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      onChange={(e) => onChange(e.target.value)}
      sx={{ marginTop: 2, width: 260 }}
    />
  );
}
