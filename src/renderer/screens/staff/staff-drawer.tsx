import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CloseIcon } from '#src/renderer/components/icons.tsx';
import type { StaffLine } from '#src/renderer/queries/staff/use-staff-register.ts';
import { DetailsTab } from './details-tab.tsx';
import { HistoryTab } from './history-tab.tsx';
import { PostsTab } from './posts-tab.tsx';

const tabs = ['details', 'posts', 'history'] as const;

/** One person: who they are, which posts they held, what was changed. Esc closes. */
export function StaffDrawer({ person, onClose }: { readonly person: StaffLine; readonly onClose: () => void }) {
  const { t } = useTranslation(['staff', 'common', 'attendancePerson']);
  const [tab, setTab] = useState<(typeof tabs)[number]>('details');
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onClose]);
  const tone = person.status === 'active' ? 'ok' : person.status === 'pending' ? 'warn' : '';
  return (
    <aside className="drawer" aria-label={person.name}>
      <header>
        <span className="name">
          {person.name} <small className="md c3">{person.pinyin}</small>
        </span>
        <span className="md c2 row">
          {person.post}　{person.hall}　{person.team} <span className={`tag ${tone}`}>{t(`status.${person.status}`)}</span>
          <Link className="link" to={`/attendance/person/now/${person.id}`}>
            {t('attendancePerson:open')}
          </Link>
        </span>
        <button type="button" className="close" aria-label={t('common:close')} onClick={onClose}>
          <CloseIcon />
        </button>
        <div className="tabs" role="tablist">
          {tabs.map((x) => (
            <button key={x} type="button" role="tab" aria-selected={x === tab} onClick={() => setTab(x)}>
              {t(`tab.${x}`)}
            </button>
          ))}
        </div>
      </header>
      {tab === 'details' && <DetailsTab person={person} />}
      {tab === 'posts' && <PostsTab person={person} />}
      {tab === 'history' && <HistoryTab staffId={person.id} />}
    </aside>
  );
}
