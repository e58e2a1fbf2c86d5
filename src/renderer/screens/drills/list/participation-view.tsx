import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Bars } from '#src/renderer/components/bars.tsx';
import type { DrillBook } from '#src/renderer/queries/drill/use-drills.ts';
import { reconcile, wasHeld } from '#src/shared/domain/drill/after-drill.ts';
import { participation, shareSeen } from '#src/shared/domain/drill/participation.ts';

/** 参演统计 of a year (`/drills/list/stats`): how many came to each drill, by team, and who came how often. */
export function ParticipationView({ book, year }: { readonly book: DrillBook; readonly year: string }) {
  const { t } = useTranslation('drills');
  const navigate = useNavigate();
  const held = book.drills.filter((d) => wasHeld(d) && d.day.startsWith(year)).reverse();
  const people = book.people.filter((m) => m.status === 'active');
  const lines = participation(
    people.map((m) => m.id),
    held,
  );
  const lineOf = new Map(lines.map((l) => [l.staffId, l]));
  const teams = [...book.teams, { id: '', name: t('stats.noTeam') }].map((team) => {
    const own = people.filter((m) => m.teamId === team.id).flatMap((m) => lineOf.get(m.id) ?? []);
    return { key: team.id, label: team.name, count: shareSeen(own), text: `${shareSeen(own)}%`, size: own.length };
  });
  const persons = people
    .map((m) => ({ key: m.id, label: m.name, count: lineOf.get(m.id)?.seen ?? 0, expected: lineOf.get(m.id)?.expected ?? 0 }))
    .sort((a, b) => a.count - b.count || b.expected - a.expected);
  return (
    <div className="pane figures-page">
      <div className="row">
        <button type="button" className="link" onClick={() => void navigate('/drills/list')}>
          {t('page.back')}
        </button>
        <span className="c2">{t('stats.total', { year, count: held.length, share: shareSeen(lines) })}</span>
      </div>
      <div className="stat-columns">
        <Bars
          title={t('stats.byDrill')}
          bars={held.map((d) => {
            const { seen, expected } = reconcile(d);
            return { key: d.id, label: `${d.day.slice(5)} ${d.title}`, count: seen, text: `${seen} / ${expected}` };
          })}
        />
        <Bars title={t('stats.byTeam')} bars={teams.filter((b) => b.size > 0)} most={100} />
        <Bars title={t('stats.byPerson')} bars={persons.map((b) => ({ ...b, text: `${b.count} / ${b.expected}` }))} />
      </div>
    </div>
  );
}
