import { useTranslation } from 'react-i18next';

interface RowToolsProps {
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove?: (by: -1 | 1) => void;
  readonly onVoid: () => void;
}

/** Up, down and 作废 at the end of a row; they show when the row is pointed at or has the focus. */
export function RowTools({ name, first, last, onMove, onVoid }: RowToolsProps) {
  const { t } = useTranslation(['settings', 'common']);
  return (
    <td className="tools r">
      {onMove && (
        <>
          <button type="button" className="link" disabled={first} aria-label={t('edit.up', { name })} onClick={() => onMove(-1)}>
            ↑
          </button>
          <button type="button" className="link" disabled={last} aria-label={t('edit.down', { name })} onClick={() => onMove(1)}>
            ↓
          </button>
        </>
      )}
      <button type="button" className="link" aria-label={t('edit.voidRow', { name })} onClick={onVoid}>
        {t('common:void')}
      </button>
    </td>
  );
}
