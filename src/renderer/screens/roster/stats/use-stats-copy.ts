import { useCallback, useEffect } from 'react';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { hasRoster, isMinutes, statColumns, statValue } from '#src/shared/domain/roster/fairness/stat-lines.ts';
import type { Stats } from './use-stats.ts';
import { type StatsText, useStatsText } from './use-stats-text.ts';

/** The table as Excel takes it: heads, then a line each; plain numbers. */
function tableText({ shown }: Stats, { t }: StatsText): string {
  const heads = [t('column.name'), t('column.post'), ...statColumns.map((c) => t(`column.${c}`))];
  const rows = shown.map((line) => [
    line.place.member.name,
    line.place.post?.short ?? '',
    ...statColumns.map((c) => {
      if (!hasRoster(line)) return '';
      const value = statValue(line, c);
      return String(isMinutes(c) ? Math.round(value / 6) / 10 : value);
    }),
  ]);
  return [heads, ...rows].map((row) => row.join('\t')).join('\r\n');
}

const typing = (element: Element | null): boolean =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

/** Ctrl+C copies the table in view, unless words are selected or a field is being typed in. Gives the same for a button. */
export function useStatsCopy(stats: Stats): () => void {
  const text = useStatsText();
  const { t } = text;
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      if (typing(document.activeElement) || (document.getSelection()?.toString() ?? '') !== '') return;
      event.clipboardData?.setData('text/plain', tableText(stats, text));
      event.preventDefault();
      showToast(t('copied', { count: stats.shown.length }));
    };
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  }, [stats, text, t]);
  return useCallback(() => {
    void navigator.clipboard.writeText(tableText(stats, text)).then(() => showToast(t('copied', { count: stats.shown.length })));
  }, [stats, text, t]);
}
