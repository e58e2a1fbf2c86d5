import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { useSingleKey } from '#src/renderer/components/use-single-key.ts';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import { type EquipmentBook, type EquipmentLine, useEquipment } from '#src/renderer/queries/equipment/use-equipment.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { type DayKey, dayOfInstant } from '#src/shared/domain/core/day.ts';
import { EquipmentBar, type Filter, fits } from './equipment-bar.tsx';
import { EquipmentSide } from './equipment-side.tsx';
import { EquipmentTable, placeText } from './equipment-table.tsx';
import { PieceForm } from './piece-form.tsx';
import { useSoundCheck } from './use-sound-check.ts';
import './equipment.css';

/** 器材: the register, what is due, and one piece (`/drills/equipment/<id>`). */
export function EquipmentView() {
  const today = dayOfInstant(useNow());
  const book = useEquipment(today);
  return book ? <Body book={book} today={today} /> : null;
}

function Body({ book, today }: { readonly book: EquipmentBook; readonly today: DayKey }) {
  const { t } = useTranslation('equipment');
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const [filter, setFilter] = useState<Filter>(book.lines.some((l) => l.due) && id === '' ? 'due' : 'all');
  const [words, setWords] = useState('');
  const [adding, setAdding] = useState(useSearchParams()[0].has('new'));
  useSingleKey('n', () => setAdding(true));
  useEffect(() => {
    setStatusLine([t('keys')]);
    return () => setStatusLine([]);
  }, [t]);
  const open = (next: string) => void navigate(`/drills/equipment/${next}`);
  const wanted = words.trim().toLowerCase();
  const text = ({ piece: p }: EquipmentLine) => `${p.number} ${p.name} ${p.model} ${placeText(book, p)}`.toLowerCase();
  const rows = book.lines.filter((l) => fits(l, filter) && (wanted === '' || text(l).includes(wanted)));
  const sound = useSoundCheck();
  const picked = book.lines.find((l) => l.id === id);
  return (
    <>
      <EquipmentBar
        lines={book.lines}
        shown={rows}
        filter={filter}
        onFilter={setFilter}
        words={words}
        onWords={setWords}
        onAdd={() => setAdding(true)}
      />
      <div className="body">
        <div className="pane equipment-pane">
          {adding && <PieceForm book={book} today={today} onDone={open} onClose={() => setAdding(false)} />}
          {rows.length > 0 ? (
            <EquipmentTable
              rows={rows}
              book={book}
              today={today}
              selectedId={id}
              onSelect={open}
              onKey={(key, line) => {
                if (key === 'c') void sound([line]);
                return key === 'c';
              }}
            />
          ) : (
            <Nothing empty={book.lines.length === 0} filter={filter} />
          )}
        </div>
        {picked && <EquipmentSide key={picked.id} line={picked} book={book} today={today} onClose={() => open('')} />}
      </div>
    </>
  );
}

function Nothing({ empty, filter }: { readonly empty: boolean; readonly filter: Filter }) {
  const { t } = useTranslation('equipment');
  if (empty) return <EmptyState title={t('empty')} text={t('emptyText')} />;
  return filter === 'due' ? (
    <EmptyState title={t('noneDue')} text={t('noneDueText')} />
  ) : (
    <EmptyState title={t('nothing')} text={t('nothingText')} />
  );
}
