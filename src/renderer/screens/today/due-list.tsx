import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Due } from '#src/renderer/queries/today/due.ts';
import { useDue } from '#src/renderer/queries/today/use-due.ts';

const groups = ['today', 'soon', 'later'] as const;

/** What falls due, each with a link to where it is done. */
export function DueList({ now }: { readonly now: string }) {
  const { t } = useTranslation('today');
  const due = useDue(now);
  return (
    <aside className="side due-list" aria-label={t('due.title')}>
      <h2 style={{ padding: '14px 20px 0' }}>{t('due.title')}</h2>
      {due?.length === 0 && (
        <p className="md c2" style={{ padding: '8px 20px' }}>
          {t('due.none')}
        </p>
      )}
      {groups.map((group) => {
        const items = due?.filter((d) => d.group === group) ?? [];
        return items.length === 0 ? null : (
          <div key={group}>
            <h3>{t(`group.${group}`)}</h3>
            {items.map((d) => (
              <DueLine key={d.key} due={d} />
            ))}
          </div>
        );
      })}
    </aside>
  );
}

function DueLine({ due }: { readonly due: Due }) {
  const { t } = useTranslation('today');
  const navigate = useNavigate();
  const { month = 0, day = '', name = '', year = 0, count = 0 } = due.detail;
  return (
    <div className="due">
      <span className="grow">{t(`due.${due.code}`, { month, day, name, year, count })}</span>
      <button type="button" className="link" onClick={() => void navigate(due.path)}>
        {t(`go.${due.go}`)}
      </button>
    </div>
  );
}
