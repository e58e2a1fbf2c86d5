import { ROTA_MONTHS } from '#src/renderer/queries/roster/use-rota-source.ts';
import { daysText, useStatsText } from '#src/renderer/screens/roster/stats/use-stats-text.ts';
import { dateOf } from '#src/shared/domain/core/day.ts';
import type { RosterContext, RosterPerson } from '#src/shared/domain/roster/context.ts';
import { inRound, type Standing } from '#src/shared/domain/roster/fairness/rota/standing.ts';
import type { RotaKind } from '#src/shared/domain/roster/fairness/rota/types.ts';
import type { RotaForm } from './use-rota.ts';

interface Count {
  readonly person: RosterPerson;
  readonly standing: Standing;
  readonly here: number;
}

const dutiesOf = ({ days }: RosterContext, person: RosterPerson, kind: RotaKind): number =>
  days.filter((d) => d.kind === kind && person.cells[dateOf(d.day)]?.kind === 'shift').length;

function countsOf({ after, standing }: RotaForm, kind: RotaKind): Count[] {
  const round = inRound(after, kind);
  return after.people.flatMap((person) => {
    const own = standing[kind].get(person.member.id);
    return own && round.has(person.member.id) ? [{ person, standing: own, here: dutiesOf(after, person, kind) }] : [];
  });
}

const spreadOf = (numbers: readonly number[]): string => daysText(Math.max(...numbers) - Math.min(...numbers));

/** Everybody's duties before the month, in it and together, among those who take turns. */
export function RotaCounts({ kind, form }: { readonly kind: RotaKind; readonly form: RotaForm }) {
  const { t, posts } = useStatsText();
  const groups = Map.groupBy(countsOf(form, kind), (c) => c.standing.group);
  return (
    <table className="tb rota-counts" aria-label={t('rota.counts', { duty: t(`duty.${kind}`) })}>
      <thead>
        <tr>
          <th scope="col">{t(`duty.${kind}`)}</th>
          <th scope="col" className="r">
            {t('rota.before', { months: ROTA_MONTHS })}
          </th>
          <th scope="col" className="r">
            {t('rota.here')}
          </th>
          <th scope="col" className="r">
            {t('rota.after')}
          </th>
        </tr>
      </thead>
      {[...groups].map(([group, counts]) => (
        <tbody key={group}>
          <tr className="rota-group">
            <th scope="rowgroup" colSpan={4}>
              <b>{posts(group)}</b>{' '}
              {counts.length > 1 && (
                <span className="c3">
                  {t('rota.spread', {
                    before: spreadOf(counts.map((c) => c.standing.count)),
                    after: spreadOf(counts.map((c) => c.standing.count + c.here)),
                  })}
                </span>
              )}
            </th>
          </tr>
          {counts.map((c) => (
            <CountRow key={c.person.member.id} count={c} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** A newcomer is credited with what the others did before. */
const CREDIT = 0.05;

function CountRow({ count: { person, standing, here } }: { readonly count: Count }) {
  const { t } = useStatsText();
  const credited = standing.count - standing.done > CREDIT;
  return (
    <tr>
      <td>
        {person.member.name}
        {credited && <span className="sm c3"> {t('rota.credited', { count: daysText(standing.count) })}</span>}
      </td>
      <td className="r">{standing.done}</td>
      <td className="r">{here > 0 ? `+${here}` : <span className="c3">·</span>}</td>
      <td className="r b">{standing.done + here}</td>
    </tr>
  );
}
