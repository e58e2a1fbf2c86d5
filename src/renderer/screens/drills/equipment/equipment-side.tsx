import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EquipmentBook, EquipmentLine } from '#src/renderer/queries/equipment/use-equipment.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { EquipmentCheck } from '#src/shared/domain/equipment/types.ts';
import { CheckForm } from './check-form.tsx';
import { EndForm } from './end-form.tsx';
import { DueTag, placeText } from './equipment-table.tsx';
import { PieceForm } from './piece-form.tsx';

interface EquipmentSideProps {
  readonly line: EquipmentLine;
  readonly book: EquipmentBook;
  readonly today: DayKey;
  readonly onClose: () => void;
}

/** One piece: what it is, the check that is due, every look at it so far. */
export function EquipmentSide({ line, book, today, onClose }: EquipmentSideProps) {
  const { t } = useTranslation(['equipment', 'common']);
  const [editing, setEditing] = useState(false);
  const { piece } = line;
  if (editing) {
    const stop = () => setEditing(false);
    return (
      <aside className="side register-side" aria-label={t('side.label')}>
        <PieceForm book={book} today={today} piece={piece} onDone={stop} onClose={stop} />
      </aside>
    );
  }
  const gone = piece.state === 'scrapped';
  return (
    <aside className="side register-side" aria-label={t('side.label')}>
      <section>
        <div className="row">
          <h2 className="grow">{piece.number}</h2>
          <DueTag line={line} today={today} />
          {!gone && (
            <button type="button" className="link md" onClick={() => setEditing(true)}>
              {t('side.edit')}
            </button>
          )}
          <button type="button" className="link md" onClick={onClose}>
            {t('common:close')}
          </button>
        </div>
        <Facts line={line} book={book} />
      </section>
      {!gone && <CheckForm key={line.checks.length} line={line} book={book} today={today} />}
      <History checks={line.checks} />
      {!gone && <EndForm piece={piece} />}
    </aside>
  );
}

function Facts({ line: { piece, next }, book }: Pick<EquipmentSideProps, 'line' | 'book'>) {
  const { t } = useTranslation('equipment');
  const keeper = book.people.find((m) => m.id === piece.keeperId)?.name ?? '';
  const rows: readonly (readonly [string, string])[] = [
    [t('column.name'), [piece.name, piece.model].filter((x) => x !== '').join(' ')],
    [t('column.count'), `${piece.quantity} ${piece.unit}`],
    [t('column.place'), placeText(book, piece)],
    [t('column.keeper'), keeper],
    [t('side.bought'), piece.boughtOn],
    [t('column.expires'), piece.expiresOn],
    [t('side.every'), t('side.everyDays', { count: piece.checkEveryDays })],
    [t('column.next'), next ?? ''],
    [t('form.note'), piece.note],
  ];
  return (
    <dl>
      {rows
        .filter(([, text]) => text !== '')
        .map(([name, text]) => [<dt key={`${name}-t`}>{name}</dt>, <dd key={name}>{text}</dd>])}
    </dl>
  );
}

/** Every look at it, newest first. */
function History({ checks }: { readonly checks: readonly EquipmentCheck[] }) {
  const { t } = useTranslation('equipment');
  if (checks.length === 0) return null;
  return (
    <section>
      <h2>{t('side.history')}</h2>
      <ol className="register-steps">
        {checks.map((c) => (
          <li key={c.id}>
            <span className="c3">{c.day}</span>
            <span>
              <b className={c.result === 'fault' ? 'bad' : ''}>{t(`result.${c.result}`)}</b>
              {c.note !== '' && `　${c.note}`}
              <span className="c3">　{c.by}</span>
              {c.photos.length > 0 && <Photos ids={c.photos} />}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
