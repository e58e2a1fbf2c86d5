import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useOpenIncidents } from '#src/renderer/queries/incident/use-incidents.ts';
import { areas } from './areas.ts';

/** The areas, two characters each. */
export function Rail() {
  const { t } = useTranslation();
  return (
    <nav className="rail" aria-label={t('appName')}>
      {areas.map((area, i) =>
        area === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is a constant
          <hr key={i} />
        ) : (
          <NavLink key={area.id} to={area.path} end={area.path === '/'} className={({ isActive }) => (isActive ? 'on' : '')}>
            {t(`area.${area.id}`)}
            {area.id === 'incidents' && <OpenIncidents />}
          </NavLink>
        ),
      )}
    </nav>
  );
}

/** The red pill: how many incidents are being handled now. */
function OpenIncidents() {
  const { t } = useTranslation();
  const count = useOpenIncidents();
  return count === 0 ? null : (
    <span className="pill" title={t('openIncidents', { count })}>
      {count}
    </span>
  );
}
