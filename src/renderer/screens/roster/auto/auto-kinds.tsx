import { useTranslation } from 'react-i18next';
import { useRosterView } from '#src/renderer/screens/roster/view.ts';
import type { AutoJob, AutoKind } from '#src/renderer/ui-state/roster-auto.ts';
import { useAutoActs } from './use-auto-run.ts';

/** How much of the month is made anew. Another choice begins again. */
export function AutoKinds({ job }: { readonly job: AutoJob }) {
  const { t } = useTranslation('auto');
  const { model, draft } = useRosterView();
  const { start } = useAutoActs();
  const filled = [...draft.values()].some((cells) => Object.keys(cells).length > 0);
  const kinds: AutoKind[] = ['all'];
  if (filled) kinds.push('gaps');
  if (model.publications.length > 0) kinds.push('repair');
  if (kinds.length === 1) return null;
  return (
    <div className="kinds" role="radiogroup" aria-label={t('kinds')}>
      {kinds.map((kind) => (
        <label key={kind} className={kind === job.kind ? 'on' : undefined} title={t(`kindNote.${kind}`)}>
          <input type="radio" name="auto-kind" checked={kind === job.kind} onChange={() => start(kind)} />
          {t(`kind.${kind}`)}
        </label>
      ))}
    </div>
  );
}
