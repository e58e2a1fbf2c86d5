import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortageWords } from '#src/renderer/screens/roster/explain/shortage-words.ts';
import { useExplainInput } from '#src/renderer/screens/roster/explain/use-explain-input.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import { explainShortage, shortagesOf } from '#src/shared/domain/roster/explain/shortage.ts';
import type { RosterCells } from '#src/shared/domain/roster/types.ts';

/** Sentences that stand there without being asked for. */
const SHOWN = 3;

/** 排不满的地方: each place that even this roster leaves short, and what keeps everybody from it. Drawn once the run has ended. */
export function AutoShortages({ cells }: { readonly cells: ReadonlyMap<string, RosterCells> }) {
  const { t } = useTranslation('auto');
  const { frame } = useRosterView().model;
  const input = useExplainInput();
  const { sentence } = useShortageWords();
  const [all, setAll] = useState(false);
  const found = useMemo(() => {
    const people = frame.people.map((p) => ({ ...p, cells: cells.get(p.member.id) ?? {} }));
    const context = { ...frame, people };
    return { context, shortages: shortagesOf(context) };
  }, [frame, cells]);
  const shown = all ? found.shortages : found.shortages.slice(0, SHOWN);
  const texts = useMemo(
    () =>
      shown.flatMap((shortage) => {
        const explained = explainShortage(found.context, shortage, input);
        return explained ? [{ key: `${shortage.demandId} ${shortage.day}`, text: sentence(explained).because }] : [];
      }),
    [shown, found.context, input, sentence],
  );
  if (texts.length === 0) return null;
  const more = found.shortages.length - shown.length;
  return (
    <>
      <h3 className="sm">{t('short')}</h3>
      <ul className="short">
        {texts.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="link sm" onClick={() => setAll(true)}>
          {t('shortMore', { count: more })}
        </button>
      )}
    </>
  );
}
