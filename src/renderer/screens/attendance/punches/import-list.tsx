import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { voidImport } from '#src/renderer/commands/attendance/void-import.ts';
import { ReasonDialog } from '#src/renderer/components/reason-dialog.tsx';
import { usePunchImports } from '#src/renderer/queries/attendance/use-punches.ts';
import { useCommands } from '#src/renderer/session/session.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { showToast } from '#src/renderer/ui-state/toast.ts';
import type { PunchImport } from '#src/shared/domain/attendance/types.ts';

/** Every file that was taken in; any of them can be voided with a reason. */
export function ImportList() {
  const { t } = useTranslation(['punches', 'common']);
  const { t: paper } = useTranslation('paper');
  const imports = usePunchImports();
  const [asking, setAsking] = useState<PunchImport | null>(null);
  const left = ({ month, count }: { readonly month: string; readonly count: number }) =>
    t('punches:list.leftOut', {
      month: t('common:monthTitle', { year: month.slice(0, 4), month: Number(month.slice(5)) }),
      count,
    });
  const act = useVoid(asking, () => setAsking(null));
  return (
    <section>
      <h2>{t('punches:list.title')}</h2>
      {imports?.length === 0 && <p className="md c3">{t('punches:list.none')}</p>}
      {imports?.map((i) => (
        <div key={i.id} className="row md" style={{ borderBottom: '1px solid var(--line)', minHeight: 34 }}>
          <span className="c2 nw">{i.at.slice(0, 16).replace('T', ' ')}</span>
          <b className="grow">{i.paper ? paper('listed', { code: i.paper.code, day: i.paper.day }) : i.fileName}</b>
          <span className="c2">
            {i.voided
              ? t('punches:list.voided', { reason: i.voided.reason })
              : [
                  t('punches:list.line', { by: i.by, added: i.added, duplicates: i.duplicates }),
                  ...(i.leftOut ?? []).map(left),
                ].join('　')}
          </span>
          {!i.voided && (
            <button type="button" className="link" onClick={() => setAsking(i)}>
              {t('punches:list.void')}
            </button>
          )}
        </div>
      ))}
      {asking && (
        <ReasonDialog
          title={t('punches:list.voidTitle')}
          effect={t('punches:list.voidEffect', { count: asking.added })}
          act={t('punches:list.void')}
          danger
          onAct={act}
          onClose={() => setAsking(null)}
        />
      )}
    </section>
  );
}

function useVoid(target: PunchImport | null, onDone: () => void): (reason: string) => void {
  const { t } = useTranslation('punches');
  const ctx = useCommands();
  const say = useProblemText();
  return (reason) => {
    if (!target) return;
    void voidImport(ctx, target.id, reason).then((done) => {
      onDone();
      if (done.ok) showToast(t('list.voidDone', { count: done.value }), { undoable: true });
      else showToast(say(done.error), { tone: 'bad' });
    });
  };
}
