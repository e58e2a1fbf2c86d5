import { useTranslation } from 'react-i18next';
import type { PunchEffect } from '#src/renderer/commands/attendance/punch-effect.ts';
import { lateEarlyText } from '#src/renderer/screens/attendance/result-text.ts';
import { clockOf } from '#src/renderer/screens/attendance/typed-times.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';

/** Days listed; the month sheet has them all afterwards. */
const SHOWN = 300;

interface EffectLinesProps {
  readonly effect: PunchEffect | null;
  readonly share: number;
}

/** 会改动 12 人 34 天的出勤: whose results become others, with a list that opens. */
export function EffectLines({ effect, share }: EffectLinesProps) {
  const { t } = useTranslation('punches');
  if (!effect)
    return (
      <p className="c2 md" aria-live="polite">
        {t('effect.working')} {Math.round(share * 100)}%
      </p>
    );
  const { people, changed, marked } = effect;
  return (
    <div className="col">
      {changed.length === 0 ? (
        <p className="md">{t('effect.none')}</p>
      ) : (
        <details className="effect">
          <summary>
            <b>{t('effect.title', { people, days: changed.length })}</b>　<span className="acc">{t('effect.open')}</span>
          </summary>
          <EffectTable effect={effect} />
        </details>
      )}
      {marked > 0 && <p className="md c2">{t('effect.marked', { count: marked })}</p>}
    </div>
  );
}

function EffectTable({ effect: { changed } }: { readonly effect: PunchEffect }) {
  const { t } = useTranslation('punches');
  const said = useDayText();
  return (
    <div className="effect-days">
      <table className="tb">
        <thead>
          <tr>
            {(['day', 'name', 'before', 'after'] as const).map((c) => (
              <th key={c}>{t(`effect.${c}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changed.slice(0, SHOWN).map((c) => (
            <tr key={`${c.after.day} ${c.staffId}`}>
              <td>{c.after.day}</td>
              <td>
                <b>{c.name}</b>
              </td>
              <td className="c3">{said(c.before)}</td>
              <td>{said(c.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changed.length > SHOWN && <p className="md c2">{t('effect.more', { count: changed.length - SHOWN })}</p>}
    </div>
  );
}

/** 出勤 08:21–17:32, 迟到 7 分, 没有着落. */
function useDayText(): (r: DayResult) => string {
  const { t } = useTranslation(['attendance', 'keeping']);
  const { t: said } = useTranslation('attendance');
  return (r) => {
    const mark = r.mark ? t(`attendance:mark.${r.mark}`) : '';
    const state = r.state === 'rest' || r.state === 'notYet' || r.state === 'unmarked' ? t(`keeping:state.${r.state}`) : '';
    const times = [r.inAt, r.outAt].map((m) => (m === null ? '—' : clockOf(((m % 1440) + 1440) % 1440))).join('–');
    const late = lateEarlyText(said, r);
    return [mark || state, r.inAt === null && r.outAt === null ? '' : times, late].filter(Boolean).join('　');
  };
}
