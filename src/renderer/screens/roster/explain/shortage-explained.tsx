import { useId, useMemo, useState } from 'react';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { explainShortage } from '#src/shared/domain/roster/explain/shortage.ts';
import type { GroupCode, Shortage, ShortageExplanation } from '#src/shared/domain/roster/explain/types.ts';
import { CandidateLine } from './candidate-line.tsx';
import { useCandidateWords, useShortageWords } from './shortage-words.ts';
import { useExplainInput } from './use-explain-input.ts';
import { useExplainText } from './use-explain-text.ts';

/** Offers that stand under the sentence without being asked for. */
const OFFERED = 3;

/** Why the day is short in one sentence, who can come by one key, and everybody's reason when asked. */
export function ShortageExplained({ shortage }: { readonly shortage: Shortage }) {
  const { context } = useRosterView().model;
  const input = useExplainInput();
  const { demandId, day } = shortage;
  const explanation = useMemo(() => explainShortage(context, { demandId, day }, input), [context, demandId, day, input]);
  return explanation ? <Explained explanation={explanation} /> : null;
}

function Explained({ explanation }: { readonly explanation: ShortageExplanation }) {
  const { t } = useExplainText();
  const { sentence } = useShortageWords();
  const words = useCandidateWords(explanation);
  const [open, setOpen] = useState(false);
  const id = useId();
  const { because, wayOut } = sentence(explanation);
  const offers = explanation.groups.filter((g) => g.code === 'free' || g.code === 'moves').flatMap((g) => g.people);
  return (
    <div className="why">
      <p className="md">{because}</p>
      <p className="md c2">{wayOut}</p>
      {!open && offers.length > 0 && (
        <ul className="why-people">
          {offers.slice(0, OFFERED).map((c) => (
            <CandidateLine key={c.staffId} candidate={c} text={words(c)} />
          ))}
        </ul>
      )}
      <button
        type="button"
        className="link sm"
        aria-label={t('shortage.whoFor', { demand: explanation.demand.name })}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('shortage.who')} <span aria-hidden>{open ? '▴' : '▾'}</span>
      </button>
      <div id={id}>{open && <Everybody explanation={explanation} />}</div>
    </div>
  );
}

/** Groups of which the names are enough. */
const named: readonly GroupCode[] = ['serving', 'otherPost'];

/** All people of the hall by what keeps them. */
function Everybody({ explanation }: { readonly explanation: ShortageExplanation }) {
  const { t, name } = useExplainText();
  const { group } = useShortageWords();
  const words = useCandidateWords(explanation);
  return explanation.groups.map((g) => (
    <div key={g.code} className="why-group">
      <h3>{group(g)}</h3>
      {named.includes(g.code) ? (
        <p className="sm c2">{g.people.map((c) => name(c.staffId)).join(t('names'))}</p>
      ) : (
        <ul className="why-people">
          {g.people.map((c) => (
            <CandidateLine key={c.staffId} candidate={c} text={words(c)} />
          ))}
        </ul>
      )}
    </div>
  ));
}
