import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buildAttendanceDocument } from '#src/renderer/commands/print/attendance-form.ts';
import { makePdf, savePdf } from '#src/renderer/commands/print/make-pdf.ts';
import { buildRosterDocument } from '#src/renderer/commands/print/roster-form.ts';
import { buildStaffRegisterDocument } from '#src/renderer/commands/print/staff-register.ts';
import { buildLetterOf } from '#src/renderer/commands/print/submission-letter.ts';
import { PrintPreview } from '#src/renderer/components/print-preview.tsx';
import { useHallBook } from '#src/renderer/queries/hall/use-hall-book.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { dayIn, daysInMonth, type MonthKey } from '#src/shared/domain/core/day.ts';
import type { MonthFile } from '#src/shared/domain/submission/types.ts';

const forms = ['withdrawal', 'letter', 'receipt', 'roster', 'attendance', 'register'] as const;
type FormName = (typeof forms)[number];

interface PreviewProps {
  readonly month: MonthKey;
  /** The version in view: its letter and receipt can be printed. */
  readonly file: MonthFile | undefined;
  readonly onClose: () => void;
}

/** The printed forms that go into the package, one at a time. */
export function FormsPreview({ month, file, onClose }: PreviewProps) {
  const { t } = useTranslation('submission');
  const ctx = useCommands();
  const book = useHallBook();
  const [form, setForm] = useState<FormName>(file?.letter ? (file.withdrawn ? 'withdrawal' : 'letter') : 'roster');
  const offered = file?.letter ? forms.slice(file.withdrawn ? 0 : 1) : forms.slice(3);
  const hallIds = book?.halls.map((h) => h.id).join();
  const build = useCallback(() => {
    const ids = (hallIds ?? '').split(',');
    if (file && (form === 'letter' || form === 'receipt' || form === 'withdrawal')) return buildLetterOf(ctx, file, form);
    if (form === 'attendance') return buildAttendanceDocument(ctx, { month, hallIds: ids });
    if (form === 'register') return buildStaffRegisterDocument(ctx, { hallIds: ids, day: dayIn(month, daysInMonth(month)) });
    return buildRosterDocument(ctx, { month, hallIds: ids, paper: 'A4' });
  }, [ctx, file, form, hallIds, month]);
  if (hallIds === undefined) return null;
  return (
    <PrintPreview
      build={build}
      makePdf={(html) => makePdf(ctx, html)}
      savePdf={(file) => savePdf(ctx, file)}
      onClose={onClose}
      options={
        <TextField
          select
          size="small"
          label={t('previewForm')}
          value={form}
          onChange={(e) => setForm(forms.find((f) => f === e.target.value) ?? 'roster')}
          sx={{ minWidth: 140 }}
        >
          {offered.map((name) => (
            <MenuItem key={name} value={name}>
              {t(`form.${name}`)}
            </MenuItem>
          ))}
        </TextField>
      }
    />
  );
}
