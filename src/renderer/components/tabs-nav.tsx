import { NavLink } from 'react-router';

export interface TabLink {
  readonly to: string;
  readonly label: string;
  /** Plain grey count beside the label. */
  readonly count?: number;
  readonly on: boolean;
}

/** Tabs in a page head; each is an address. */
export function TabsNav({ tabs }: { readonly tabs: readonly TabLink[] }) {
  return (
    <nav className="tabs">
      {tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} className={tab.on ? 'on' : ''} aria-current={tab.on ? 'page' : undefined}>
          {tab.label}
          {tab.count !== undefined && (
            <span className="c3" style={{ marginLeft: 8, fontWeight: 400 }}>
              {tab.count}
            </span>
          )}
        </NavLink>
      ))}
    </nav>
  );
}
