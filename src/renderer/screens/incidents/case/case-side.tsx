import { useTranslation } from 'react-i18next';
import { keepIncidentPhotos } from '#src/renderer/commands/incident/write-incident.ts';
import type { IncidentCase } from '#src/renderer/queries/incident/use-incidents.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { CctvPart } from './cctv-part.tsx';
import { FactsPart } from './facts-part.tsx';
import { FollowUps } from './follow-ups.tsx';
import { PeoplePart } from './people-part.tsx';
import { ReportsPart } from './reports-part.tsx';
import { useCaseAct } from './use-case-act.ts';

/** The papers: reports, facts, people, follow-ups, CCTV, photos. */
export function CaseSide({ found }: { readonly found: IncidentCase }) {
  const { t } = useTranslation('incidents');
  const ctx = useCommands();
  const act = useCaseAct();
  const { incident } = found;
  const closed = incident.state === 'closed';
  return (
    <aside className="side register-side" aria-label={t('side.label')}>
      <ReportsPart found={found} />
      <FactsPart found={found} />
      <PeoplePart found={found} />
      <FollowUps found={found} />
      <CctvPart found={found} />
      <section>
        <h2>{t('photos.title')}</h2>
        {closed ? (
          <Photos ids={incident.photos} />
        ) : (
          <Photos ids={incident.photos} onChange={(next) => void act(keepIncidentPhotos(ctx, incident.id, next))} />
        )}
      </section>
    </aside>
  );
}
