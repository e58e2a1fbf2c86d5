import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface InlineFieldProps {
  readonly label: string;
  /** The text to edit. */
  readonly value: string;
  /** What is shown while not editing, when it differs (masked, a name for an id). */
  readonly shown?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** Saves; gives back a sentence when refused, '' when saved. */
  readonly onSave: (text: string) => Promise<string>;
}

/** Click or F2 edits, Enter saves, Esc restores; a refused text stays with its sentence under it. */
export function InlineField(props: InlineFieldProps) {
  const { t } = useTranslation('staff');
  const { label, value, shown = value } = props;
  const [editing, setEditing] = useState(false);
  if (editing) return <Editor {...props} onStop={() => setEditing(false)} />;
  return (
    <button
      type="button"
      className="value"
      aria-label={`${label} ${shown || t('notSet')}`}
      onClick={() => setEditing(true)}
      onKeyDown={(e) => e.key === 'F2' && setEditing(true)}
    >
      {shown || <span className="c3">{t('notSet')}</span>}
    </button>
  );
}

function Editor({ label, value, options, onSave, onStop }: InlineFieldProps & { readonly onStop: () => void }) {
  const { t } = useTranslation('staff');
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState('');
  const save = async (next: string) => {
    if (next === value) return onStop();
    const refused = await onSave(next);
    if (refused === '') onStop();
    else setProblem(refused);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onStop();
    else void save(text);
  };
  const change = (next: string) => {
    setText(next);
    if (options) void save(next);
  };
  return (
    <TextField
      autoFocus
      select={options !== undefined}
      value={text}
      error={problem !== ''}
      helperText={problem || (options ? '' : t('editHint'))}
      sx={{ width: 250 }}
      slotProps={{ htmlInput: { 'aria-label': label } }}
      onChange={(e) => change(e.target.value)}
      onKeyDown={onKeyDown}
    >
      {options?.map((o) => (
        <MenuItem key={o.value} value={o.value}>
          {o.label}
        </MenuItem>
      ))}
    </TextField>
  );
}
