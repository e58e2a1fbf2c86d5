import { useMemo, useState } from 'react';
import { TypeAhead } from '#src/renderer/screens/roster/changes/type-ahead.tsx';
import { useChangesText } from '#src/renderer/screens/roster/changes/use-changes-text.ts';
import type { ChangeMode } from '#src/renderer/screens/roster/changes/use-place.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { TakeOption } from '#src/shared/domain/roster/changes/take-option.ts';
import { rankStaff } from '#src/shared/domain/staff/search.ts';
import { OptionLine } from './option-line.tsx';

/** A name that is typed finds the others. */
const SHOWN = 60;

interface PickTakerProps {
  readonly mode: ChangeMode;
  readonly options: readonly TakeOption[];
  readonly why: (option: TakeOption) => string;
  readonly onPick: (option: TakeOption) => void;
  readonly onEscape: () => void;
}

/** The ranked list; the first one is chosen, so that Enter alone takes the best. */
export function PickTaker({ mode, options, why, onPick, onEscape }: PickTakerProps) {
  const { t } = useChangesText();
  const { staff } = useRosterView().model.base;
  const [query, setQuery] = useState('');
  const shown = useMemo(() => {
    const fits = new Set(rankStaff(staff, query).map((m) => m.id));
    return options.filter((o) => fits.has(o.staffId)).slice(0, SHOWN);
  }, [options, staff, query]);
  const title = t(mode === 'swap' ? 'make.partner' : 'make.taker');
  return (
    <section className="takers">
      <h2>{title}</h2>
      <TypeAhead
        label={title}
        hint={t('make.takerHint')}
        query={query}
        onQuery={setQuery}
        options={shown}
        keyOf={(o) => `${o.staffId} ${o.day}`}
        render={(o) => <OptionLine option={o} why={why} />}
        isDead={(o) => !o.possible}
        onPick={onPick}
        onEscape={onEscape}
      />
      {shown.length === 0 && <p className="sm c3">{query === '' ? t('make.nobody') : t('make.takerNone', { query })}</p>}
    </section>
  );
}
