import { useTranslation } from 'react-i18next';
import { KeepInput } from '#src/renderer/screens/attendance/keeping/form-field.tsx';
import { Photos } from '#src/renderer/screens/photos/photos.tsx';
import type { Paper } from './use-paper.ts';

/** The sheet itself: its number, its scan, who typed it; and why a time that was typed before is another now. */
export function PaperSide({ paper }: { readonly paper: Paper }) {
  const { t } = useTranslation('paper');
  const { book, draft, counts, code, printedCode, proofs, edit } = paper;
  const { kept } = book;
  return (
    <aside className="side paper-side">
      <section>
        <h2>{t('sheet')}</h2>
        <KeepInput label={t('code')} value={code} onChange={(next) => edit(() => ({ code: next }))} />
        <p className={code.trim() === printedCode ? 'sm c2' : 'sm warn'}>
          {t(code.trim() === printedCode ? 'codeHint' : 'codeDiffers', { code: printedCode })}
        </p>
      </section>
      <section>
        <h2>{t('scan')}</h2>
        <Photos ids={proofs} onChange={(next) => edit((d) => ({ proofs: next(d.proofs ?? kept?.paper?.proofs ?? []) }))} />
      </section>
      {kept && (
        <section>
          <h2>{t('typed')}</h2>
          <p className="md c2">{t('typedBy', { by: kept.by, at: kept.at.slice(0, 16).replace('T', ' '), count: kept.added })}</p>
        </section>
      )}
      {counts.taken > 0 && (
        <section>
          <h2>{t('reason')}</h2>
          <p className="md warn">{t('reasonWhy', { count: counts.taken })}</p>
          <KeepInput
            label={t('reason')}
            hint={t('reasonHint')}
            value={draft.reason}
            onChange={(reason) => edit(() => ({ reason }))}
          />
        </section>
      )}
      <section>
        <p className="md c2">{t('rule')}</p>
        <p className="sm c2">
          <kbd>Enter</kbd> {t('keys.down')}　<kbd>Tab</kbd> {t('keys.right')}
        </p>
      </section>
    </aside>
  );
}
