import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { buildPaperSignInDocument } from '#src/renderer/commands/print/paper-sign-in.ts';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';

/** 打印临时签到表: for the day when the machine or the power is out. */
export function PaperSheetButton({ day, hallId }: { readonly day: string; readonly hallId: string }) {
  const { t } = useTranslation('attendance');
  const ctx = useCommands();
  const build = useCallback(() => buildPaperSignInDocument(ctx, { day, hallId }), [ctx, day, hallId]);
  return <FormButton label={t('paperSheet')} build={build} />;
}
