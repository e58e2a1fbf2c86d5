import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import type { PunchQueue, QueuedFile } from './use-punch-queue.ts';

interface QueueListProps {
  readonly queue: PunchQueue;
  /** Set while all files can be written at one stroke. */
  readonly onAll: (() => void) | null;
}

/** The files at hand, how far each is, and one stroke for all of them. */
export function QueueList({ queue, onAll }: QueueListProps) {
  const { t } = useTranslation('punches');
  const ready = queue.items.filter((i) => i.status === 'ready').length;
  return (
    <section aria-label={t('queue.title')}>
      {queue.items.map((item) => (
        <QueueLine key={item.id} item={item} now={item.id === queue.current?.id} onRemove={() => queue.remove(item.id)} />
      ))}
      {onAll && ready > 1 && (
        <p className="queue-all">
          <Button variant="outlined" onClick={onAll}>
            {t('queue.all', { count: ready })}
          </Button>
        </p>
      )}
    </section>
  );
}

interface QueueLineProps {
  readonly item: QueuedFile;
  readonly now: boolean;
  readonly onRemove: () => void;
}

function QueueLine({ item, now, onRemove }: QueueLineProps) {
  const { t } = useTranslation('punches');
  const say = useProblemText();
  return (
    <div className={now ? 'queue-line row md now' : 'queue-line row md'} aria-current={now}>
      <b className="nw">{item.file.name}</b>
      <span className="grow">
        {item.problem ? (
          <span className="bad" role="alert">
            {say(item.problem)}
          </span>
        ) : (
          <span className="c2" aria-live="polite">
            {statusText(t, item)}
          </span>
        )}
      </span>
      {item.status !== 'done' && (
        <button type="button" className="link nw" onClick={onRemove}>
          {item.status === 'reading' ? t('queue.stop') : t('queue.remove')}
        </button>
      )}
    </div>
  );
}

function statusText(t: ReturnType<typeof useTranslation<'punches'>>['t'], item: QueuedFile): string {
  if (item.status === 'ready') return t('queue.ready', { count: item.read?.parsed.punches.length ?? 0 });
  if (item.status === 'done') return item.added > 0 ? t('queue.done', { count: item.added }) : t('queue.nothing');
  return item.status === 'refused' ? '' : t(`queue.${item.status}`);
}
