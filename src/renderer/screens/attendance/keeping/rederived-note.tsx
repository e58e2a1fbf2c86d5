import { useTranslation } from 'react-i18next';
import type { DaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { lateEarlyText } from '#src/renderer/screens/attendance/result-text.ts';
import type { DayResult } from '#src/shared/domain/attendance/derive/day-result.ts';

/** 排班改为第 2 版后，这些人的结果变了: before and after, so that nobody finds another result without being told. */
export function RederivedNote({ sheet }: { readonly sheet: DaySheet }) {
  const { t } = useTranslation(['keeping', 'attendance']);
  const { t: said } = useTranslation('attendance');
  const { changed, source } = sheet;
  if (changed.length === 0) return null;
  const names = new Map(source.people.map((p) => [p.member.id, p.member.name]));
  const text = (r: DayResult) => {
    const told = lateEarlyText(said, r);
    if (told !== '' && (r.mark === 'late' || r.mark === 'early')) return told;
    const mark = r.mark
      ? t(`attendance:mark.${r.mark}`)
      : r.state === 'rest' || r.state === 'notYet' || r.state === 'unmarked'
        ? t(`state.${r.state}`)
        : '';
    return [mark, told].filter(Boolean).join(' ');
  };
  return (
    <details className="rederived">
      <summary>{t('rederived.title', { version: source.rosterVersion, count: changed.length })}</summary>
      <ul>
        {changed.map((c) => (
          <li key={c.staffId}>
            <b>{names.get(c.staffId)}</b>　<s className="c3">{text(c.before)}</s> → {text(c.after)}
          </li>
        ))}
      </ul>
    </details>
  );
}
