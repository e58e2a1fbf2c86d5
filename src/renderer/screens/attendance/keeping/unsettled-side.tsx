import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DayChanges } from '#src/renderer/screens/attendance/day-changes.tsx';
import { useReasonText } from '#src/renderer/screens/attendance/result-text.ts';
import { timeText } from '#src/shared/domain/hall/time-text.ts';
import { KeepDoors } from './keep-doors.tsx';
import type { KeepForm } from './keep-form.ts';
import { KeepHistory } from './keep-history.tsx';
import { PartForm } from './part-form.tsx';
import { PunchForm } from './punch-form.tsx';
import type { Settling } from './use-settling.ts';

interface UnsettledSideProps {
  readonly settling: Settling;
  readonly form: KeepForm;
  readonly onForm: (form: KeepForm) => void;
}

/** The chosen line: why it is open, the forms, what was written of it so far. */
export function UnsettledSide({ settling, form, onForm }: UnsettledSideProps) {
  const { t } = useTranslation('keeping');
  const reasonText = useReasonText();
  const { sheet, line } = settling;
  if (!sheet || !line) return null;
  const { person, shift, result } = line;
  const close = () => onForm(null);
  return (
    <aside className="side">
      <section>
        <div className="row" style={{ alignItems: 'baseline' }}>
          <b style={{ fontSize: 20 }}>{person.member.name}</b>
          <span className="c2">
            {person.place}　{shift ? `${shift.name} ${timeText(shift.start)}–${timeText(shift.end)}` : ''}
          </span>
        </div>
        {result.reasons.map((r, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two half days have the same code, and reasons have no other identity
          <div key={`${r.code} ${i}`} className={r.code === 'part' ? 'md c2' : 'md bad'}>
            {reasonText(r)}
          </div>
        ))}
        <Link className="md" to={`/attendance/day/${result.day}/${sheet.source.hallId}`}>
          {t('unsettled.toDay')}
        </Link>
        <KeepDoors off={form !== null} onOpen={onForm} />
        {form === null && (
          <p className="sm c2" style={{ marginTop: 10 }}>
            <kbd>↑</kbd> <kbd>↓</kbd> {t('unsettled.keys.move')}　<kbd>0</kbd>–<kbd>9</kbd> {t('unsettled.keys.marks')}
          </p>
        )}
      </section>
      {form === 'punch' && <PunchForm key={`${person.member.id} ${result.day}`} sheet={sheet} line={line} onClose={close} />}
      {form === 'part' && <PartForm key={`${person.member.id} ${result.day}`} sheet={sheet} line={line} onClose={close} />}
      <KeepHistory line={line} />
      <DayChanges line={line} />
    </aside>
  );
}
