import { useMemo } from 'react';
import { useDemandText } from '#src/renderer/screens/roster/demand/use-demand-text.ts';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { GridRow } from '#src/shared/domain/roster/edit/selection.ts';
import { breachKey } from '#src/shared/domain/roster/publish.ts';
import { checkPerson } from '#src/shared/domain/roster/rules/catalogue.ts';
import type { Breach } from '#src/shared/domain/roster/rules/rule.ts';

/** Places named for each rule. */
const NAMED = 3;

/** Hard rules that the filled rows would break and that are kept now, by the same catalogue that judges the sheet. */
export function usePatternBreaches(changed: readonly GridRow[]): readonly Breach[] {
  const { model, lines } = useRosterView();
  return useMemo(() => {
    const byId = new Map(lines.map((l) => [l.person.member.id, l]));
    return changed.flatMap((row) => {
      const line = byId.get(row.staffId);
      if (!line) return [];
      const before = new Set(line.breaches.map(breachKey));
      const after = checkPerson(model.frame, { ...line.person, cells: row.cells });
      return after.filter((b) => b.severity === 'hard' && !before.has(breachKey(b)));
    });
  }, [changed, lines, model.frame]);
}

/** “填上后有 3 处不能发布”, each rule once with whom and when it is broken first. */
export function PatternBreaches({ breaches }: { readonly breaches: readonly Breach[] }) {
  const { t } = useDemandText();
  const { model, words, columns } = useRosterView();
  if (breaches.length === 0) return <p className="ok md">{t('pattern.fits')}</p>;
  const name = (b: Breach) => model.lines.find((l) => l.person.member.id === b.staffId)?.person.member.name ?? '';
  const day = (b: Breach) => columns.find((c) => c.info.day === b.day)?.title ?? '';
  const places = (all: readonly Breach[]) => {
    const people = [...Map.groupBy(all, (b) => b.staffId).values()].flatMap((own) => own[0] ?? []);
    const where = people.slice(0, NAMED).map((b) => t('pattern.breakPlace', { name: name(b), day: day(b) }));
    const text = where.join(t('limits.listComma'));
    return all.length > where.length ? t('pattern.breakPlaces', { where: text, count: all.length }) : text;
  };
  return (
    <div role="status">
      <p className="bad b md">{t('pattern.breaks', { count: breaches.length })}</p>
      <ul className="pattern-breaks md">
        {[...Map.groupBy(breaches, (b) => b.ruleId)].map(([rule, all]) => (
          <li key={rule}>
            <b>{all[0] && words.ruleTitle(all[0], model.frame)}</b>　{places(all)}
          </li>
        ))}
      </ul>
    </div>
  );
}
