import ToggleButton from '@mui/material/ToggleButton';
import { useTranslation } from 'react-i18next';
import { saveSettings } from '#src/renderer/commands/settings/save-settings.ts';
import { Segment } from '#src/renderer/components/segment.tsx';
import type { MonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { setMonthCompare, setOnlyGaps, useMonthCompare } from '#src/renderer/ui-state/month-compare.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';

/** 与排班对照: marks what differs and counts it; then only the people with differences. */
export function CompareSwitch({ gaps, off }: { readonly gaps: number; readonly off: boolean }) {
  const { t } = useTranslation('monthSheet');
  const { on, onlyGaps } = useMonthCompare();
  const comparing = on && !off;
  return (
    <>
      <ToggleButton size="small" value="compare" disabled={off} selected={comparing} onChange={() => setMonthCompare(!on)}>
        {t('compare')}
      </ToggleButton>
      {comparing && (
        <>
          <b className={gaps > 0 ? 'acc nw' : 'c2 nw'}>{t('gaps', { count: gaps })}</b>
          <label className="check-line nw">
            <input type="checkbox" checked={onlyGaps} onChange={(e) => setOnlyGaps(e.target.checked)} />
            {t('onlyGaps')}
          </label>
        </>
      )}
    </>
  );
}

/** One row a person, or a second one with the hours of overtime; remembered for the hall, on screen and on paper. */
export function RowsSwitch({ source }: Pick<MonthSheet, 'source'>) {
  const { t } = useTranslation('monthSheet');
  const ctx = useCommands();
  const say = useProblemText();
  const { settings, hallId } = source;
  const change = async (rows: '1' | '2') => {
    const done = await saveSettings(ctx, { sheetRows: { ...settings.sheetRows, [hallId]: rows === '2' ? 2 : 1 } });
    if (!done.ok) showToast(say(done.error), { tone: 'bad' });
  };
  return (
    <span title={t('rows.hint')}>
      <Segment
        label={t('rows.label')}
        value={settings.sheetRows?.[hallId] === 2 ? '2' : '1'}
        options={[
          ['1', t('rows.one')],
          ['2', t('rows.two')],
        ]}
        onChange={(rows) => void change(rows)}
      />
    </span>
  );
}
