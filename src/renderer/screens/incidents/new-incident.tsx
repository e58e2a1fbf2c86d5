import Dialog from '@mui/material/Dialog';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { startIncident } from '#src/renderer/commands/incident/open-incident.ts';
import { useIncidentKinds } from '#src/renderer/queries/incident/use-incidents.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { closeNewIncident, useNewIncident } from '#src/renderer/ui-state/new-incident.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { KindSetting } from '#src/shared/domain/incident/safety-settings.ts';
import type { IncidentKind } from '#src/shared/domain/incident/types.ts';

/** 新事件: nine kinds, a digit each. The first key makes the record; nothing else is asked. */
export function NewIncident() {
  const open = useNewIncident((s) => s.open);
  // Read before it is needed: the first digit counts from the moment the dialog is seen.
  const kinds = useIncidentKinds();
  return open && kinds ? <Kinds kinds={kinds} /> : null;
}

function Kinds({ kinds }: { readonly kinds: readonly KindSetting[] }) {
  const { t } = useTranslation('incidents');
  const start = useStart();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const kind = kinds[Number(event.key) - 1]?.kind;
      if (!kind || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      void start(kind);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <Dialog open onClose={closeNewIncident} aria-labelledby="new-incident">
      <div className="new-incident">
        <h2 id="new-incident">{t('new.title')}</h2>
        <p className="md c2">{t('new.hint')}</p>
        <ol>
          {kinds.map((k, i) => (
            <li key={k.kind}>
              <button type="button" onClick={() => void start(k.kind)}>
                <kbd>{i + 1}</kbd> {k.name}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  );
}

/** Opens one and goes there. */
function useStart(): (kind: IncidentKind) => Promise<void> {
  const ctx = useCommands();
  const say = useProblemText();
  const navigate = useNavigate();
  return async (kind) => {
    closeNewIncident();
    const made = await startIncident(ctx, kind);
    if (made.ok) void navigate(`/incidents/${made.value.id}`);
    else showToast(say(made.error), { tone: 'bad' });
  };
}
