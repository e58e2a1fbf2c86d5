import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addCctv } from '#src/renderer/commands/incident/keep-people.ts';
import type { IncidentCase } from '#src/renderer/queries/incident/use-incidents.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { plusMinutes } from '#src/shared/domain/core/instant.ts';
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

/** Looked at from a few minutes before until a while after, unless said otherwise. */
const BEFORE = -5;
const AFTER = 20;

function AddCctv({ found: { incident }, onDone }: { readonly found: IncidentCase; readonly onDone: () => void }) {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const act = useCaseAct();
  const [draft, setDraft] = useState({ reason: incident.title, cameras: '', unit: '', name: ctx.userName(), approvedBy: '' });
  const set = (part: Partial<typeof draft>) => setDraft((d) => ({ ...d, ...part }));
  const send = async () => {
    const from = plusMinutes(incident.occurredAt, BEFORE);
    const to = plusMinutes(incident.occurredAt, AFTER);
    if (await act(addCctv(ctx, { ...draft, incidentId: incident.id, from, to, copied: true }))) onDone();
  };
  return (
    <>
      {(['reason', 'cameras', 'unit', 'name', 'approvedBy'] as const).map((f) => (
        <FactField key={f} label={t(`cctv.${f}`)} value={draft[f]} locked={false} onKeep={(text) => set({ [f]: text })} />
      ))}
      <button type="button" className="link md" onClick={() => void send()}>
        {t('cctv.save')}
      </button>
    </>
  );
}
