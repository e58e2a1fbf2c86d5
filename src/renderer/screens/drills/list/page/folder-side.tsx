import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { buildDrillEvaluation } from '#src/renderer/commands/print/drill-evaluation.ts';
import { buildDrillRecord } from '#src/renderer/commands/print/drill-record.ts';
import type { DrillBook } from '#src/renderer/queries/drill/use-drills.ts';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { folderParts } from '#src/shared/domain/drill/after-drill.ts';
import type { Drill } from '#src/shared/domain/drill/types.ts';

/** 演练档案: what the folder needs, what is there, and the forms to print. */
export function FolderSide({ drill, book }: { readonly drill: Drill; readonly book: DrillBook }) {
  const { t } = useTranslation('drills');
  const ctx = useCommands();
  const record = useCallback(() => buildDrillRecord(ctx, drill.id), [ctx, drill.id]);
  const evaluation = useCallback(() => buildDrillEvaluation(ctx, drill.id), [ctx, drill.id]);
  const parts = folderParts(
    drill,
    book.findings.filter((f) => f.sourceId === drill.id),
  );
  const over = drill.state === 'held' || drill.state === 'evaluated' || drill.state === 'filed';
  return (
    <aside className="side register-side" aria-label={t('folder.title')}>
      <section>
        <h2>{t('folder.title')}</h2>
        <ul className="folder-parts">
          {parts.map(([part, there]) => (
            <li key={part}>
              <span className={there && over ? 'ok' : 'c3'}>{there && over ? '✓' : '○'}</span> {t(`folder.${part}`)}
              {!there && over && <span className="sm warn">　{t('folder.missing')}</span>}
            </li>
          ))}
        </ul>
        <p className="sm c3">{t('folder.source')}</p>
      </section>
      {over && (
        <section>
          <h2>{t('folder.prints')}</h2>
          <div className="acts">
            <FormButton label={t('folder.recordForm')} build={record} main />
            <FormButton label={t('folder.evaluationForm')} build={evaluation} />
          </div>
        </section>
      )}
    </aside>
  );
}
