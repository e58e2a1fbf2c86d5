import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addCctv } from '#src/renderer/commands/incident/keep-people.ts';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import type { IncidentCase } from '#src/renderer/queries/incident/use-incidents.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import { addDays, dayOfInstant, type Instant, isDayKey } from '#src/shared/domain/core/day.ts';
import { plusMinutes } from '#src/shared/domain/core/instant.ts';
import { recordingUntil } from '#src/shared/domain/incident/cctv.ts';
import { FactField } from './fact-field.tsx';
import { useCaseAct } from './use-case-act.ts';

/** 调取监控: who looked at what, for what reason (公共安全视频图像信息系统管理条例). */
export function CctvPart({ found }: { readonly found: IncidentCase }) {
  const { t } = useTranslation('incidents');
  const [adding, setAdding] = useState(false);
  const { incident, cctv } = found;
  return (
    <section className="case-facts">
      <div className="row">
        <h2 className="grow">{t('cctv.title')}</h2>
        {incident.state !== 'closed' && (
          <button type="button" className="link md" onClick={() => setAdding(true)}>
            {t('cctv.add')}
          </button>
        )}
      </div>
      <Until found={found} />
      {cctv.map((c) => (
        <p key={c.id} className="md">
          <b>{c.number}</b>　{c.cameras}　{c.from.slice(11, 16)}–{c.to.slice(11, 16)}
          <br />
          <span className="sm c2">
            {c.unit} {c.name}，{c.reason}
          </span>
        </p>
      ))}
      {adding && <AddCctv found={found} onDone={() => setAdding(false)} />}
    </section>
  );
}

/** Until when the recording is there, while nobody has taken it yet. */
function Until({
  found: {
    incident,
    cctv,
    settings: { safety },
  },
}: {
  readonly found: IncidentCase;
}) {
  const { t } = useTranslation('incidents');
  const today = dayOfInstant(useNow());
  if (cctv.length > 0) return null;
  const day = recordingUntil(incident, safety);
  return day < today ? (
    <p className="md c2">{t('cctv.over', { day })}</p>
  ) : (
    <p className={day < addDays(today, SOON_DAYS) ? 'md bad' : 'md c2'}>{t('cctv.until', { days: safety.cctvKeepDays, day })}</p>
  );
}

/** So near to the last day it is red. */
const SOON_DAYS = 5;

/** Looked at from a few minutes before until a while after, unless said otherwise. */
const minuteOf = (at: Instant): string => at.slice(0, 16).replace('T', ' ');
/** `2026-09-23 10:18` as an instant; '' when it is none. */
const instantIn = (text: string): Instant | '' => {
  const found = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$/.exec(text.normalize('NFKC').trim());
  return found && isDayKey(found[1] ?? '') ? `${found[1]}T${found[2]}:00+08:00` : '';
};
const BEFORE = -5;
const AFTER = 20;

function AddCctv({ found: { incident }, onDone }: { readonly found: IncidentCase; readonly onDone: () => void }) {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const act = useCaseAct();
  const say = useProblemText();
  const [draft, setDraft] = useState({
    reason: incident.title,
    cameras: '',
    from: minuteOf(plusMinutes(incident.occurredAt, BEFORE)),
    to: minuteOf(plusMinutes(incident.occurredAt, AFTER)),
    unit: '',
    name: ctx.userName(),
    approvedBy: '',
  });
  const set = (part: Partial<typeof draft>) => setDraft((d) => ({ ...d, ...part }));
  const send = async () => {
    const [from, to] = [instantIn(draft.from), instantIn(draft.to)];
    if (from === '' || to === '') return showToast(say({ code: 'incident/cctv-when' }), { tone: 'bad' });
    if (await act(addCctv(ctx, { ...draft, incidentId: incident.id, from, to, copied: true }))) onDone();
  };
  return (
    <>
      {(['reason', 'cameras', 'from', 'to', 'unit', 'name', 'approvedBy'] as const).map((f) => (
        <FactField key={f} label={t(`cctv.${f}`)} value={draft[f]} locked={false} onKeep={(text) => set({ [f]: text })} />
      ))}
      <button type="button" className="link md" onClick={() => void send()}>
        {t('cctv.save')}
      </button>
    </>
  );
}
