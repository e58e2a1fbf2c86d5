import { useTranslation } from 'react-i18next';
import { keepDrillPapers } from '#src/renderer/commands/drill/after-drill.ts';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import type { Drill } from '#src/shared/domain/drill/types.ts';
import { BlockField, Part } from './fields.tsx';
import { useDrillAct } from './use-drill-act.ts';

/** 总结 and the photos of the day: the first two are printed on the record. */
export function PapersSection({ drill }: { readonly drill: Drill }) {
  const { t } = useTranslation('drills');
  const ctx = useCommands();
  const { run } = useDrillAct();
  const locked = drill.state === 'filed';
  return (
    <Part heading={t('papers.title')}>
      <BlockField
        label={t('papers.summary')}
        value={drill.summary}
        locked={locked}
        onKeep={(summary) => void run(keepDrillPapers(ctx, drill.id, () => ({ summary })))}
      />
      <div className="drill-field">
        <span className="md c2">{t('papers.photos')}</span>
        {locked ? (
          <Photos ids={drill.photos} />
        ) : (
          <Photos
            ids={drill.photos}
            onChange={(next) => void run(keepDrillPapers(ctx, drill.id, (d) => ({ photos: next(d.photos) })))}
          />
        )}
      </div>
    </Part>
  );
}
