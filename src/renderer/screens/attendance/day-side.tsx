import { useTranslation } from 'react-i18next';
import { screenSymbol } from '#src/renderer/components/mark-symbol.ts';
import type { DayLine, DaySheet } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { useMonthSheet } from '#src/renderer/queries/attendance/use-month-sheet.ts';
import type { MarkKind } from '#src/shared/domain/attendance/types.ts';
import { timeText } from '#src/shared/domain/hall/time-text.ts';
import { DayChanges } from './day-changes.tsx';
import { KeepDoors } from './keeping/keep-doors.tsx';
import type { KeepForm } from './keeping/keep-form.ts';
import { KeepHistory } from './keeping/keep-history.tsx';
import { PartForm } from './keeping/part-form.tsx';
import { PunchForm } from './keeping/punch-form.tsx';
import { markKeys, otherMarks } from './mark-keys.ts';
import { PersonLink } from './person-link.tsx';
import { usePunchWords } from './punch-words.ts';
import { useReasonText } from './result-text.ts';

interface DaySideProps {
  readonly sheet: DaySheet;
  readonly line: DayLine;
  readonly now: string;
  readonly onMark: (mark: MarkKind) => void;
  /** What is open in place of the keys. */
  readonly form: KeepForm;
  readonly busy: boolean;
  readonly onForm: (form: KeepForm) => void;
}

/** The selected person: why the line says what it says, the keys, what was changed. */
export function DaySide({ sheet, line, now, onMark, form, busy, onForm }: DaySideProps) {
  const { t } = useTranslation('attendance');
  const reasonText = useReasonText();
  const { person, shift, result } = line;
  const punches = usePunchWords(person.member.id, result);
  const bad = result.state === 'unmarked';
  return (
    <aside className="side">
      <section>
        <div className="row" style={{ alignItems: 'baseline' }}>
          <span style={{ fontSize: 20 }}>
            <PersonLink month={sheet.source.month} staffId={person.member.id} name={person.member.name} />
          </span>
          <span className="c2">
            {person.place}　{shift ? `${shift.name} ${timeText(shift.start)}–${timeText(shift.end)}` : ''}
          </span>
        </div>
        {result.reasons.map((r, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two half days have the same code, and reasons have no other identity
          <div key={`${r.code} ${i}`} className={bad && r.code !== 'part' ? 'md bad' : 'md c2'}>
            {reasonText(r)}
          </div>
        ))}
        <div className="md c2">{punches === '' ? t('noPunches') : t('punches', { list: punches })}</div>
        <MonthCounts sheet={sheet} staffId={person.member.id} now={now} />
        <KeepDoors off={form !== null || busy} onOpen={onForm} />
      </section>
      {form === 'punch' && <PunchForm key={person.member.id} sheet={sheet} line={line} onClose={() => onForm(null)} />}
      {form === 'part' && <PartForm key={person.member.id} sheet={sheet} line={line} onClose={() => onForm(null)} />}
      {form === null && <KeyList legend={sheet.source.settings.legend} onMark={onMark} />}
      <KeepHistory line={line} />
      <DayChanges line={line} />
    </aside>
  );
}

function MonthCounts({ sheet, staffId, now }: { readonly sheet: DaySheet; readonly staffId: string; readonly now: string }) {
  const { t } = useTranslation('attendance');
  const month = useMonthSheet(sheet.source.month, sheet.source.hallId, now);
  const totals = month?.lines.find((l) => l.person.member.id === staffId)?.totals;
  if (!totals) return null;
  const leave = Object.values(totals.leave).reduce((a, b) => a + b, 0);
  return (
    <div className="md" style={{ marginTop: 6 }}>
      <span className="c2">{t('thisMonth')}</span>　{t('monthCounts', { actual: totals.actual, late: totals.late, leave })}
    </div>
  );
}

function KeyList({
  legend,
  onMark,
}: {
  readonly legend: Readonly<Record<MarkKind, string>>;
  readonly onMark: (mark: MarkKind) => void;
}) {
  const { t } = useTranslation('attendance');
  return (
    <section>
      <div className="row">
        <h2 className="grow">{t('pressKey')}</h2>
        <span className="sm c2">{t('advances')}</span>
      </div>
      <div className="mark-keys">
        {[...markKeys, ...otherMarks.map((m) => ['', m] as const)].map(([key, mark]) => (
          <button key={mark} type="button" onClick={() => onMark(mark)}>
            {key === '' ? <span style={{ width: 19 }} /> : <kbd>{key}</kbd>}
            <span className="sy">{screenSymbol(legend[mark])}</span>
            {t(`mark.${mark}`)}
          </button>
        ))}
      </div>
      <p className="sm c2" style={{ marginTop: 10 }}>
        <kbd>↑</kbd> <kbd>↓</kbd> {t('keys.people')}　<kbd>Tab</kbd> {t('keys.next')}　<kbd>T</kbd> {t('keys.time')}　<kbd>B</kbd>{' '}
        {t('keys.note')}
      </p>
    </section>
  );
}
