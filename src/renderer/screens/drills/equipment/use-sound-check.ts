import { useTranslation } from 'react-i18next';
import { checkEquipment } from '#src/renderer/commands/equipment/check-equipment.ts';
import type { EquipmentLine } from '#src/renderer/queries/equipment/use-equipment.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';

/** 完好: what a round down the list writes, a piece or many at once. */
export function useSoundCheck(): (lines: readonly EquipmentLine[]) => Promise<void> {
  const { t } = useTranslation('equipment');
  const ctx = useCommands();
  const say = useProblemText();
  return async (lines) => {
    const ids = lines.filter((l) => l.piece.state !== 'scrapped').map((l) => l.id);
    const done = await checkEquipment(ctx, ids, { result: 'sound', note: '', photos: [], expiresOn: '' });
    if (!done.ok) return showToast(say(done.error), { tone: 'bad' });
    const [first] = lines;
    const text =
      lines.length === 1
        ? t('check.done', { number: first?.piece.number ?? '', result: t('result.sound') })
        : t('check.allDone', { count: ids.length });
    showToast(text, { undoable: true });
  };
}
