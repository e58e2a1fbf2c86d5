import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addEntry, strikeLine } from '#src/renderer/commands/incident/write-incident.ts';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import type { IncidentCase } from '#src/renderer/queries/incident/use-incidents.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { clockText, parseClock } from '#src/shared/domain/core/day.ts';
import type { IncidentEntry } from '#src/shared/domain/incident/types.ts';
import { useCaseAct } from './use-case-act.ts';

interface TimelineColumnProps {
  readonly found: IncidentCase;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** 经过, newest first: only added to; what was wrong is struck through and stays readable. */
export function TimelineColumn({ found, field }: TimelineColumnProps) {
  const { t } = useTranslation('incidents');
  const [striking, setStriking] = useState<IncidentEntry>();
  const ctx = useCommands();
  const act = useCaseAct();
  const closed = found.incident.state === 'closed';
  return (
    <section className="timeline-column" aria-label={t('timeline.title')}>
      <div className="column-head">
        <h2>
          {t('timeline.title')}
          <span className="sm c3">　{t('timeline.hint')}</span>
        </h2>
      </div>
      {!closed && <WriteLine found={found} field={field} />}
      <ol className="timeline">
        {[...found.entries].reverse().map((e) => (
          <Line key={e.id} entry={e} found={found} {...(closed ? {} : { onStrike: () => setStriking(e) })} />
        ))}
      </ol>
      {striking && (
        <ReasonDialog
          title={t('timeline.strikeTitle')}
          effect={t('timeline.strikeEffect', { text: striking.text })}
          act={t('timeline.strike')}
          onAct={(reason) => {
            setStriking(undefined);
            void act(strikeLine(ctx, striking.id, reason));
          }}
          onClose={() => setStriking(undefined)}
        />
      )}
    </section>
  );
}

/** `10:18 救护车到了` writes a line of that time; without a time it is now. */
function timed(text: string): { readonly minutes: number | null; readonly words: string } {
  const found = /^(\d{1,2}[:：]\d{2})\s+(.+)$/.exec(text.trim());
  return found ? { minutes: parseClock(found[1] ?? ''), words: found[2] ?? '' } : { minutes: null, words: text };
}

function WriteLine({ found: { incident }, field }: TimelineColumnProps) {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const say = useProblemText();
  const [text, setText] = useState('');
  const send = async () => {
    const { minutes, words } = timed(text);
    const at = minutes === null ? '' : `${ctx.now().slice(0, 10)}T${clockText(minutes)}:00+08:00`;
    const done = await addEntry(ctx, incident.id, { kind: 'note', text: words, stepId: '', whom: '', at });
    if (done.ok) setText('');
    else showToast(say(done.error), { tone: 'bad' });
  };
  return (
    <form
      className="timeline-write"
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <input
        ref={field}
        className="plain-input"
        aria-label={t('timeline.write')}
        placeholder={t('timeline.placeholder')}
        value={text}
        onChange={(e) => setText(e.target.value)}
        onKeyDown={(e) => e.key === 'Escape' && e.currentTarget.blur()}
      />
      <kbd>/</kbd>
    </form>
  );
}

interface LineProps {
  readonly entry: IncidentEntry;
  readonly found: IncidentCase;
  readonly onStrike?: () => void;
}

function Line({ entry, found, onStrike }: LineProps) {
  const { t } = useTranslation('incidents');
  const step = found.version?.steps.findIndex((s) => s.id === entry.stepId) ?? -1;
  const late = entry.enteredAt.slice(0, 16) !== entry.at.slice(0, 16);
  return (
    <li className={entry.struck ? 'struck' : ''}>
      <span className="time">{entry.at.slice(11, 19)}</span>
      <span className="grow">
        {entry.struck ? <s>{entry.text}</s> : entry.text}
        {step >= 0 && <span className="sm c3">{t('timeline.step', { step: step + 1 })}</span>}
        {late && <span className="sm c3">{t('timeline.entered', { time: entry.enteredAt.slice(11, 16) })}</span>}
        {entry.struck && (
          <span className="sm c3">
            {t('timeline.struck', { time: entry.struck.at.slice(11, 16), reason: entry.struck.reason })}
          </span>
        )}
      </span>
      <span className="md c2 nw">{entry.by}</span>
      {onStrike && !entry.struck && (
        <button type="button" className="link sm" aria-label={t('timeline.strikeLine', { text: entry.text })} onClick={onStrike}>
          {t('timeline.strike')}
        </button>
      )}
    </li>
  );
}
