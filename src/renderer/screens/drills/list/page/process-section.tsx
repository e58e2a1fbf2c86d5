import { useTranslation } from 'react-i18next';
import type { DrillBook } from '#src/renderer/queries/drill/use-drills.ts';
import { elapsed } from '#src/shared/domain/core/instant.ts';
import { rollFigures } from '#src/shared/domain/drill/run-drill.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import { Part } from './fields.tsx';

/** 过程: each step with its time since the start, what was noted, who was not seen. Written by the keys of the day, not to be changed. */
export function ProcessSection({ drill, book }: { readonly drill: Drill; readonly book: DrillBook }) {
  const { t } = useTranslation('drills');
  const { missing, expected, seen } = rollFigures(drill);
  const names = missing.map((id) => book.people.find((m) => m.id === id)?.name ?? '');
  return (
    <Part heading={t('process.title')}>
      <p className="md c2">
        {t('process.from', { from: drill.startedAt.slice(11, 19), to: drill.endedAt === '' ? '—' : drill.endedAt.slice(11, 19) })}
        {`　${t('process.roll', { seen, expected })}`}
        {names.length > 0 && <span className="bad">　{t('process.missing', { names: names.join('、') })}</span>}
      </p>
      <table className="tb process-table" aria-label={t('process.title')}>
        <tbody>
          {drill.steps.map((s, i) => (
            <tr key={s.id}>
              <td className="c3">{i + 1}</td>
              <td className="wide">
                {s.text}
                {s.struck.map((k) => (
                  <span key={k.at} className="sm c3">
                    {'　'}
                    <s>{k.at.slice(11, 19)}</s> {k.reason}
                  </span>
                ))}
              </td>
              <td className="r">{s.at === '' ? <span className="warn">{t('process.notDone')}</span> : s.at.slice(11, 19)}</td>
              <td className="r c2">{s.at === '' ? '' : elapsed(drill.startedAt, s.at)}</td>
              <td className="c3">{s.withinMinutes === 0 ? '' : t('process.aim', { count: s.withinMinutes })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {drill.notes.map((n) => (
        <p key={n.at} className="md">
          <span className="c3">{n.at.slice(11, 19)}</span>　{n.text}
        </p>
      ))}
    </Part>
  );
}
