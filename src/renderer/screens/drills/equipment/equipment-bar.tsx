import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { Segment } from '#src/renderer/components/segment.tsx';
import type { EquipmentLine } from '#src/renderer/queries/equipment/use-equipment.ts';
import { EquipmentActs } from './equipment-acts.tsx';
import { useSoundCheck } from './use-sound-check.ts';

const filters = ['due', 'inUse', 'repair', 'scrapped', 'all'] as const;
export type Filter = (typeof filters)[number];

/** Whether a line stands under a filter. */
export const fits = ({ piece, due }: EquipmentLine, filter: Filter): boolean =>
  filter === 'all' || (filter === 'due' ? due !== null : piece.state === filter);

interface EquipmentBarProps {
  readonly lines: readonly EquipmentLine[];
  /** What the filter and the words leave. */
  readonly shown: readonly EquipmentLine[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onAdd: () => void;
}

/** Filters, finding, one press for a whole round, print, Excel, a new piece. */
export function EquipmentBar({ lines, shown, filter, onFilter, words, onWords, onAdd }: EquipmentBarProps) {
  const { t } = useTranslation('equipment');
  const sound = useSoundCheck();
  const toCheck = filter === 'due' ? shown.filter((l) => l.due?.kind === 'check') : [];
  return (
    <div className="bar">
      <Segment
        label={t('filter.label')}
        value={filter}
        options={filters.map((f) => [f, t(`filter.${f}`, { count: lines.filter((l) => fits(l, f)).length })] as const)}
        onChange={onFilter}
      />
      <span className="grow" />
      <input
        className="plain-input finder"
        aria-label={t('find')}
        placeholder={t('find')}
        value={words}
        onChange={(e) => onWords(e.target.value)}
      />
      {toCheck.length > 0 && <Button onClick={() => void sound(toCheck)}>{t('check.all', { count: toCheck.length })}</Button>}
      <EquipmentActs empty={lines.length === 0} onAdd={onAdd} />
    </div>
  );
}
