import { useMemo, useState } from 'react';
import { TypeAhead } from '#src/renderer/screens/roster/changes/type-ahead.tsx';
import { focusGrid } from '#src/renderer/screens/roster/focus-grid.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { stopAsking } from '#src/renderer/ui-state/roster-why.ts';
import type { CellPlace } from '#src/shared/domain/roster/changes/change-cells.ts';
import type { Instead } from '#src/shared/domain/roster/explain/instead.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';
import { useExplainText } from './use-explain-text.ts';
import { insteadText } from './why-words.ts';

/** Names that the list shows at once. */
const SHOWN = 6;

interface AskWhoProps {
  readonly holder: CellPlace;
  readonly others: readonly Instead[];
  readonly onPick: (instead: Instead) => void;
}

/** 为什么不是…: initials find the person, and the list already answers. */
export function AskWho({ holder, others, onPick }: AskWhoProps) {
  const text = useExplainText();
  const { t, name } = text;
  const { staff } = useRosterView().model.base;
  const [query, setQuery] = useState('');
  const shown = useMemo(() => {
    if (query.trim() === '') return others.slice(0, SHOWN);
    const byId = new Map(others.map((o) => [o.staffId, o]));
    return rankStaff(staff, query)
      .flatMap((m) => byId.get(m.id) ?? [])
      .slice(0, SHOWN);
  }, [others, staff, query]);
  const leave = () => {
    stopAsking();
    focusGrid();
  };
  return (
    <>
      <TypeAhead
        label={t('instead.ask')}
        hint={t('instead.hint')}
        query={query}
        onQuery={setQuery}
        options={shown}
        keyOf={(o) => o.staffId}
        render={(o) => (
          <>
            <b>{name(o.staffId)}</b>　<span className="sm c2">{insteadText(o, name(holder.staffId), text)}</span>
          </>
        )}
        onPick={onPick}
        onEscape={leave}
      />
      {shown.length === 0 && <p className="sm c3">{t('instead.none', { query })}</p>}
    </>
  );
}
