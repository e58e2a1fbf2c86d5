import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { BoardFigures } from '#src/renderer/queries/today/use-board.ts';

const rest = ['open', 'leave', 'out', 'late', 'later'] as const;

/** Six numbers; every one opens the day's sheet behind it. */
export function Figures({ figures }: { readonly figures: BoardFigures }) {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  const open = () => void navigate('/attendance/day');
  return (
    <div className="figures">
      <div>
        <b>
          {figures.here}
          <small> / {figures.due}</small>
        </b>
        <button type="button" className="link sm" onClick={open}>
          {t('figure.present')}
        </button>
      </div>
      {rest.map((key) => (
        <div key={key}>
          <b className={key === 'open' && figures.open > 0 ? 'bad' : ''}>{figures[key]}</b>
          <span>{t(`figure.${key}`)}</span>
        </div>
      ))}
    </div>
  );
}
