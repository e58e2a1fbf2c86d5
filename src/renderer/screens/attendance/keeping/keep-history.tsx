import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { voidPartAbsence } from '#src/renderer/commands/attendance/keeping/void-part-absence.ts';
import { voidPunchCorrection } from '#src/renderer/commands/attendance/keeping/void-punch-correction.ts';
import type { DayLine } from '#src/renderer/queries/attendance/use-day-sheet.ts';
import { clockOf } from '#src/renderer/screens/attendance/typed-times.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { PartAbsence, PunchCorrection } from '#src/shared/domain/attendance/keeping/types.ts';
import { KeepInput } from './form-field.tsx';
import { formKeys } from './keep-form.ts';

/** Of a line: the day and what was kept about the person. */
interface KeptDay {
  readonly person: Pick<DayLine['person'], 'corrections' | 'absences'>;
  readonly result: Pick<DayLine['result'], 'day'>;
}

/** 补卡 and 半天假 of a person's day, voided ones struck out; nothing goes. */
export function KeepHistory({ line }: { readonly line: KeptDay }) {
  const { t } = useTranslation('keeping');
  const ctx = useCommands();
  const { day } = line.result;
  const corrections = (line.person.corrections ?? []).filter((c) => c.day === day);
  const absences = (line.person.absences ?? []).filter((a) => a.day === day);
  if (corrections.length + absences.length === 0) return null;
  return (
    <section>
      <h2>{t('history.title')}</h2>
      {corrections.map((c) => (
        <Entry
          key={c.id}
          entry={c}
          title={t('day.added', { time: c.at.slice(0, 10) === day ? c.at.slice(11) : c.at.slice(5) })}
          onVoid={(why) => voidPunchCorrection(ctx, c.id, why)}
        />
      ))}
      {absences.map((a) => (
        <Entry
          key={a.id}
          entry={a}
          title={t('why.part', { from: clockOf(a.from), to: clockOf(a.to), kind: t(`partKind.${a.kind}`) })}
          onVoid={(why) => voidPartAbsence(ctx, a.id, why)}
        />
      ))}
    </section>
  );
}

interface EntryProps {
  readonly entry: PunchCorrection | PartAbsence;
  readonly title: string;
  readonly onVoid: (why: string) => ReturnType<typeof voidPunchCorrection>;
}

const when = (at: string): string => at.slice(5, 16).replace('T', ' ');

function Entry({ entry, title, onVoid }: EntryProps) {
  const { t } = useTranslation('keeping');
  const [asking, ask] = useState(false);
  const { voided } = entry;
  return (
    <div className="md day-change">
      <div className="row">
        {voided ? <s className="c3">{title}</s> : <b>{title}</b>}
        {entry.afterLock && <span className="tag warn">{t('history.addendum')}</span>}
        <span className="grow" />
        {!voided && !asking && (
          <button type="button" className="link" aria-label={`${t('history.void')} ${title}`} onClick={() => ask(true)}>
            {t('history.void')}
          </button>
        )}
      </div>
      <div>{t('history.line', { reason: entry.reason, approvedBy: entry.approvedBy })}</div>
      <div className="c2 sm">{t('history.made', { at: when(entry.madeAt), by: entry.by })}</div>
      {voided && (
        <div className="c2 sm">{t('history.voided', { at: when(voided.at), by: voided.by, reason: voided.reason })}</div>
      )}
      <Photos ids={entry.proofs} />
      {asking && <VoidField onVoid={onVoid} onStop={() => ask(false)} />}
    </div>
  );
}

/** The reason of a voiding, in its place: Enter voids, Esc leaves. */
function VoidField({ onVoid, onStop }: { readonly onVoid: EntryProps['onVoid']; readonly onStop: () => void }) {
  const { t } = useTranslation('keeping');
  const say = useProblemText();
  const [why, setWhy] = useState('');
  const act = async () => {
    const done = await onVoid(why);
    if (done.ok) onStop();
    else showToast(say(done.error), { tone: 'bad' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field's keys
    <div
      ref={(place) => place?.querySelector('input')?.focus()}
      onKeyDown={formKeys(
        () => void act(),
        onStop,
        () => false,
      )}
    >
      <KeepInput label={t('history.void')} hint={t('history.voidHint')} value={why} onChange={setWhy} />
    </div>
  );
}
