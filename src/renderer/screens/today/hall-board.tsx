import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { screenSymbol } from '#src/renderer/components/mark-symbol.ts';
import { ShiftChip } from '#src/renderer/components/shift-chip.tsx';
import { type Board, type BoardLine, figuresOf } from '#src/renderer/queries/today/use-board.ts';
import { clockText } from '#src/shared/domain/core/day.ts';

/** One hall: everybody due today, where they are, one click to the day's sheet. */
export function HallBoard({ board }: { readonly board: Board }) {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  const { source, info } = board.sheet;
  const hall = source.halls.find((h) => h.id === source.hallId);
  const figures = figuresOf(board.lines);
  return (
    <section className="board" aria-label={hall?.name}>
      <header>
        <h2>{hall?.name}</h2>
        <span className="md c2">{t('hallCount', { present: figures.here, due: figures.due })}</span>
        <span className="grow" />
        <span className="sm c2">{t('arrived')}</span>
      </header>
      {board.lines.length === 0 && (
        <p className="md c3" style={{ padding: '8px 0' }}>
          {t('nobody')}
        </p>
      )}
      {board.lines.map((line) => (
        <button
          key={line.person.member.id}
          type="button"
          className={`line ${line.presence === 'open' ? 'open' : ''}`}
          onClick={() => void navigate(`/attendance/day/${info.day}/${source.hallId}`)}
        >
          <span className="c2">{line.person.place}</span>
          {line.presence === 'here' || line.presence === 'open' ? (
            <b>{line.person.member.name}</b>
          ) : (
            <span className="c2">{line.person.member.name}</span>
          )}
          {line.shift ? <ShiftChip shift={line.shift} /> : <span />}
          <span className="sym">
            {line.result.mark ? screenSymbol(source.settings.legend[line.result.mark]) : line.presence === 'later' ? '–' : ''}
          </span>
          <LineEnd line={line} />
        </button>
      ))}
    </section>
  );
}

function LineEnd({ line }: { readonly line: BoardLine }) {
  const { t } = useTranslation(['today', 'attendance']);
  const { result, presence, shift } = line;
  if (presence === 'open')
    return (
      <span className="end">
        <span className="tag bad">{t('open')}</span>
      </span>
    );
  if (presence === 'later') return <span className="end">{t('begins', { time: clockText((shift?.start ?? 0) % 1440) })}</span>;
  return (
    <span className="end">
      {result.lateMinutes > 0 && <span className="tag warn">{t('late', { minutes: result.lateMinutes })}</span>}
      {presence === 'leave' || presence === 'out'
        ? result.mark
          ? t(`attendance:mark.${result.mark}`)
          : ''
        : result.inAt === null
          ? ''
          : clockText(((result.inAt % 1440) + 1440) % 1440)}
    </span>
  );
}
