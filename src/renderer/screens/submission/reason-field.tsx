import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepReason } from '#src/renderer/commands/month-file/keep-reason.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { MonthKey } from '#src/shared/domain/core/day.ts';
import type { Check } from '#src/shared/domain/submission/completeness.ts';

interface ReasonProps {
  readonly month: MonthKey;
  readonly check: Check;
  readonly name: string;
  /** As the book has it. */
  readonly kept: string;
}

/** Why it is sent anyway. Enter or leaving keeps it, Esc restores. */
export function ReasonField({ month, check, name, kept }: ReasonProps) {
  const { t } = useTranslation('submission');
  const ctx = useCommands();
  const say = useProblemText();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState('');
  const keep = async (): Promise<void> => {
    if (draft === null) return;
    const saved = await keepReason(ctx, month, check, draft);
    setRefused(saved.ok ? '' : say(saved.error));
    if (saved.ok) setDraft(null);
  };
  return (
    <TextField
      fullWidth
      size="small"
      variant="standard"
      className="reason"
      placeholder={t('reason.placeholder')}
      value={draft ?? kept}
      error={refused !== ''}
      helperText={refused}
      slotProps={{ htmlInput: { 'aria-label': t('reason.label', { name }), maxLength: 200 } }}
      onChange={(e) => setDraft(e.target.value)}
      onBlur={() => void keep()}
      onKeyDown={(e) => {
        if (e.nativeEvent.isComposing) return;
        if (e.key === 'Enter') void keep();
        if (e.key === 'Escape') setDraft(null);
      }}
    />
  );
}
