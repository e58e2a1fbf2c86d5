import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ShiftChip } from '#src/renderer/components/shift-chip.tsx';
import type { EditColumn } from '#src/renderer/screens/settings/edit/columns.ts';
import { into, takeBreaks, takeTime } from '#src/renderer/screens/settings/edit/takes.ts';
import { ok } from '#src/shared/domain/core/result.ts';
import { shiftMinutes } from '#src/shared/domain/hall/shift-time.ts';
import { breaksText, timeText } from '#src/shared/domain/hall/time-text.ts';
import type { ShiftTone, ShiftType } from '#src/shared/domain/hall/types.ts';

/** From light to dark, so that they differ in grey print too. */
const tones: readonly ShiftTone[] = ['zheng', 'zao', 'wu', 'wan', 'zhi', 'ye'];

export function useShiftColumns(): EditColumn<ShiftType>[] {
  const times = useTimeColumns();
  const looks = useLookColumns();
  return useMemo(() => [...looks.before, ...times, ...looks.after], [times, looks]);
}

function useTimeColumns(): EditColumn<ShiftType>[] {
  const { t } = useTranslation('settings');
  return useMemo(
    () => [
      {
        key: 'start',
        title: t('column.start'),
        width: 84,
        kind: 'text',
        text: (s) => timeText(s.start),
        take: (x) => into(takeTime(x), (start) => ({ start })),
      },
      {
        key: 'end',
        title: t('column.end'),
        width: 108,
        kind: 'text',
        text: (s) => timeText(s.end),
        take: (x) => into(takeTime(x), (end) => ({ end })),
      },
      {
        key: 'breaks',
        title: t('column.breaks'),
        width: 196,
        kind: 'text',
        text: (s) => breaksText(s.breaks),
        take: (x) => into(takeBreaks(x), (breaks) => ({ breaks })),
      },
      {
        key: 'hours',
        title: t('column.hours'),
        width: 56,
        align: 'r',
        kind: 'read',
        text: (s) => String(Math.round(shiftMinutes(s) / 6) / 10),
      },
    ],
    [t],
  );
}

function useLookColumns(): { readonly before: EditColumn<ShiftType>[]; readonly after: EditColumn<ShiftType>[] } {
  const { t } = useTranslation('settings');
  return useMemo(
    () => ({
      before: [
        {
          key: 'glyph',
          title: t('column.glyph'),
          width: 60,
          kind: 'text',
          text: (s) => s.glyph,
          show: (s) => <ShiftChip shift={s} />,
          take: (x) => ok({ glyph: x.trim() }),
        },
        {
          key: 'name',
          title: t('column.name'),
          width: 132,
          kind: 'text',
          text: (s) => s.name,
          take: (x) => ok({ name: x.trim() }),
        },
      ],
      after: [
        {
          key: 'key',
          title: t('column.key'),
          width: 60,
          align: 'c',
          kind: 'text',
          text: (s) => s.key,
          show: (s) => <kbd>{s.key}</kbd>,
          take: (x) => ok({ key: x.trim() }),
        },
        {
          key: 'tone',
          title: t('column.tone'),
          width: 104,
          kind: 'one',
          options: tones.map((tone) => ({ value: tone, label: t(`tone.${tone}`), mark: <i className={`chip s-${tone}`} /> })),
          text: (s) => s.tone,
          show: (s) => t(`tone.${s.tone}`),
          take: (x) => ok({ tone: tones.find((tone) => tone === x) ?? 'zheng' }),
        },
      ],
    }),
    [t],
  );
}
