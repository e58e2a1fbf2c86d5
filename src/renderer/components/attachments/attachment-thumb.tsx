import { useTranslation } from 'react-i18next';
import { CloseIcon } from '#src/renderer/components/icons.tsx';
import type { Attachment } from '#src/shared/domain/attendance/keeping/types.ts';
import { useBytes } from './use-bytes.ts';

interface AttachmentThumbProps {
  readonly item: Attachment;
  readonly load: (id: string) => Promise<string | null>;
  readonly onOpen: () => void;
  readonly onRemove?: () => void;
}

/** A small square of one attachment; a PDF says that it is one. */
export function AttachmentThumb({ item, load, onOpen, onRemove }: AttachmentThumbProps) {
  const { t } = useTranslation('keeping');
  const base64 = useBytes(item.id, load);
  const name = item.name;
  return (
    <div className="attachment-thumb">
      <button type="button" title={name} aria-label={t('strip.open', { name })} onClick={onOpen}>
        {base64 === null ? (
          <span className="bad">{t('strip.missing')}</span>
        ) : item.type === 'application/pdf' ? (
          'PDF'
        ) : (
          base64 !== '' && <img src={`data:${item.type};base64,${base64}`} alt="" />
        )}
      </button>
      {onRemove && (
        <button type="button" className="remove" aria-label={t('strip.remove', { name })} onClick={onRemove}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}
