import { NavLink } from 'react-router';
import { AskedCount } from './leave/asked-count.tsx';
import { useRosterText } from './use-roster-text.ts';
import { useRosterView } from './view.ts';

/** What can be looked at for a hall's month, in the order of the tabs; `sheet` has no word in the address. */
export const rosterViews = ['sheet', 'leave', 'demand', 'changes', 'stats'] as const;
export type RosterViewName = (typeof rosterViews)[number];

export const rosterPath = (month: string, hallId: string, view: RosterViewName = 'sheet'): string =>
  `/roster/${month}/${hallId}${view === 'sheet' ? '' : `/${view}`}`;

/** 排班表 请假与愿望 用工需求 调班 统计: at the left of the toolbar of every view. */
export function ViewTabs({ view }: { readonly view: RosterViewName }) {
  const { t } = useRosterText();
  const { model } = useRosterView();
  return (
    <nav className="view-tabs" aria-label={t('views.label')}>
      {rosterViews.map((name) => (
        <NavLink
          key={name}
          to={rosterPath(model.base.month, model.hallId, name)}
          className={name === view ? 'on' : ''}
          aria-current={name === view ? 'page' : undefined}
        >
          {t(`views.${name}`)}
          {name === 'leave' && <AskedCount />}
        </NavLink>
      ))}
    </nav>
  );
}
