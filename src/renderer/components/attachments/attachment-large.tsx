import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogTitle from '@mui/material/DialogTitle';
import { useTranslation } from 'react-i18next';
import { usePdf } from '#src/renderer/components/pdf-document.ts';
import { PdfPage } from '#src/renderer/components/pdf-page.tsx';
import type { Attachment } from '#src/shared/domain/attendance/keeping/types.ts';
import { useBytes } from './use-bytes.ts';

interface AttachmentLargeProps {
  readonly item: Attachment;
  readonly load: (id: string) => Promise<string | null>;
  readonly onClose: () => void;
}

/** One attachment as large as the window allows. */
export function AttachmentLarge({ item, load, onClose }: AttachmentLargeProps) {
  const { t } = useTranslation(['keeping', 'common']);
  const base64 = useBytes(item.id, load);
  return (
    <Dialog open onClose={onClose} maxWidth="lg" aria-label={t('strip.large', { name: item.name })}>
      <DialogTitle>{item.name}</DialogTitle>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section className="attachment-large" tabIndex={0} aria-label={item.name}>
        {base64 === null && <span className="bad">{t('strip.missing')}</span>}
        {base64 && item.type !== 'application/pdf' && <img src={`data:${item.type};base64,${base64}`} alt={item.name} />}
        {base64 && item.type === 'application/pdf' && <Pages base64={base64} />}
      </section>
      <DialogActions>
        <Button onClick={onClose}>{t('common:close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Pages({ base64 }: { readonly base64: string }) {
  const { t } = useTranslation('keeping');
  const pdf = usePdf(base64);
  if (pdf === 'broken') return <span className="bad">{t('strip.missing')}</span>;
  if (pdf === null) return null;
  return Array.from({ length: pdf.numPages }, (_, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other identity
    <PdfPage key={i} pdf={pdf} number={i + 1} label={t('strip.page', { page: i + 1 })} width={760} />
  ));
}
