import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import { breaksText, parseBreaks, parseTime, timeText } from '#src/shared/domain/hall/time-text.ts';
import type { ShiftType } from '#src/shared/domain/hall/types.ts';

interface ShiftRowProps {
  readonly shift: ShiftType;
  readonly onSave: (shift: ShiftType) => void;
  readonly onRemove: () => void;
}

/** One shift with its times as text; a text that is no time stays red and is not taken over. */
export function ShiftRow({ shift, onSave, onRemove }: ShiftRowProps) {
  const { t } = useTranslation('wizard');
  const take = (text: string, key: 'start' | 'end') => {
    const minutes = parseTime(text);
    if (minutes !== null) onSave({ ...shift, [key]: minutes });
    return minutes !== null;
  };
  const takeBreaks = (text: string) => {
    const breaks = parseBreaks(text);
    if (breaks) onSave({ ...shift, breaks });
    return breaks !== null;
  };
  const takeText = (key: 'glyph' | 'name') => (text: string) => {
    onSave({ ...shift, [key]: text.trim() });
    return text.trim() !== '';
  };
  return (
    <tr>
      <CellField label={t('shifts.glyph')} width={52} value={shift.glyph} onTake={takeText('glyph')} />
      <CellField label={t('shifts.name')} width={120} value={shift.name} onTake={takeText('name')} />
      <CellField label={t('shifts.start')} width={84} value={timeText(shift.start)} onTake={(text) => take(text, 'start')} />
      <CellField label={t('shifts.end')} width={112} value={timeText(shift.end)} onTake={(text) => take(text, 'end')} />
      <CellField label={t('shifts.breaks')} width={190} value={breaksText(shift.breaks)} onTake={takeBreaks} />
      <td className="r">{shiftMinutes(shift) / 60}</td>
      <td>
        <button type="button" className="link" onClick={onRemove} aria-label={`${t('shifts.remove')} ${shift.name}`}>
          {t('shifts.remove')}
        </button>
      </td>
    </tr>
  );
}

interface CellFieldProps {
  readonly label: string;
  readonly width: number;
  readonly value: string;
  readonly onTake: (text: string) => boolean;
}

function CellField({ label, width, value, onTake }: CellFieldProps) {
  const [text, setText] = useState(value);
  const [wrong, setWrong] = useState(false);
  return (
    <td>
      <TextField
        value={text}
        error={wrong}
        sx={{ width }}
        slotProps={{ htmlInput: { 'aria-label': label } }}
        onChange={(e) => {
          setText(e.target.value);
          setWrong(!onTake(e.target.value));
        }}
      />
    </td>
  );
}
