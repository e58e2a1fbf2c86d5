import { useTranslation } from 'react-i18next';
import type { DrillBook } from '#src/renderer/queries/drill/use-drills.ts';
import { rollFigures } from '#src/shared/domain/drill/run-drill.ts';
import type { Drill, RollCallLine } from '#src/shared/domain/drill/types.ts';

interface RollBoardProps {
  readonly drill: Drill;
  readonly book: DrillBook;
  readonly typed: string;
  readonly onTick: (staffId: string, seen: boolean) => void;
}

/** Red tiles while there are so many missing; a whole hall at the beginning is a plain list. */
const TILES = 12;

/** 点名: who is not at the assembly point stands large and red; a click or the initials tick somebody off. */
export function RollBoard({ drill, book, typed, onTick }: RollBoardProps) {
  const { t } = useTranslation('drills');
  const { expected, seen, missing } = rollFigures(drill);
  const person = (id: string) => book.people.find((m) => m.id === id);
  const tiles = missing.length <= TILES ? missing : [];
  return (
    <div className="run-right">
      <div className="run-missing">
        <b className={missing.length === 0 ? 'all' : ''}>{missing.length}</b>
        <span className="grow">{t('run.missing')}</span>
        <span>{t('run.figures', { seen, expected })}</span>
      </div>
      <div className="run-tiles">
        {tiles.map((id) => (
          <button key={id} type="button" onClick={() => onTick(id, true)}>
            <b>{person(id)?.name}</b>
            <span>{person(id)?.initials}</span>
          </button>
        ))}
      </div>
      {book.halls
        .filter((h) => drill.rollCall.some((l) => l.hallId === h.id))
        .map((h) => (
          <HallRoll
            key={h.id}
            name={h.name}
            lines={drill.rollCall.filter((l) => l.hallId === h.id)}
            nameOf={(id) => person(id)?.name ?? ''}
            onTick={onTick}
          />
        ))}
      <p className="run-hint">{typed === '' ? t('run.hint') : t('run.typed', { typed })}</p>
    </div>
  );
}

interface HallRollProps {
  readonly name: string;
  readonly lines: readonly RollCallLine[];
  readonly nameOf: (staffId: string) => string;
  readonly onTick: (staffId: string, seen: boolean) => void;
}

function HallRoll({ name, lines, nameOf, onTick }: HallRollProps) {
  const { t } = useTranslation(['drills', 'leave', 'attendance']);
  return (
    <div className="run-hall">
      <h2>
        {name}　{t('run.hallSeen', { count: lines.filter((l) => l.at !== '').length })}
      </h2>
      <div className="run-names">
        {lines.map((l) => (
          <button
            key={l.staffId}
            type="button"
            className={l.away !== '' && l.at === '' ? 'away' : ''}
            aria-pressed={l.at !== ''}
            onClick={() => onTick(l.staffId, l.at === '')}
          >
            <span className="grow">{nameOf(l.staffId)}</span>
            <span>{l.at !== '' ? '✓' : l.away === '' ? '' : t(`away.${l.away}` as 'away.annual')}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
