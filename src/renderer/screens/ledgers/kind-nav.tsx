import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { LedgerKind } from '#src/shared/domain/ledger/types.ts';

interface KindNavProps {
  readonly kinds: readonly LedgerKind[];
  readonly chosen: string;
  readonly pathOf: (kindId: string) => string;
  /** Plain grey count behind the name; 0 = none is shown. */
  readonly countOf: (kindId: string) => number;
}

/** The ledgers by name, at the left of every view of them. */
export function KindNav({ kinds, chosen, pathOf, countOf }: KindNavProps) {
  const { t } = useTranslation('ledgers');
  return (
    <nav className="ledger-nav" aria-label={t('kinds')}>
      {kinds.map((k) => (
        <NavLink
          key={k.id}
          to={pathOf(k.id)}
          className={k.id === chosen ? 'on' : ''}
          aria-current={k.id === chosen ? 'page' : undefined}
        >
          <span className="grow">{k.name}</span>
          {countOf(k.id) > 0 && <span className="c3">{countOf(k.id)}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
