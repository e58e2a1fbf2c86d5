import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { AttendanceTabs } from '#src/renderer/screens/attendance/attendance-tabs.tsx';
import type { PunchLink } from '#src/shared/domain/attendance/types.ts';
import { ImportList } from './import-list.tsx';
import { NameColumns } from './name-columns.tsx';
import { PunchDrop } from './punch-drop.tsx';
import { PunchPreview } from './punch-preview.tsx';
import './punches.css';
import { QueueList } from './queue-list.tsx';
import { useImporting } from './use-importing.ts';
import { usePunchQueue } from './use-punch-queue.ts';
import { WritingBar } from './writing-bar.tsx';

/** 打卡记录: bring in the files of machines and phones, and what was brought in before. */
export function PunchesView({ today }: { readonly today: string }) {
  const { t } = useTranslation('attendance');
  const queue = usePunchQueue();
  const importing = useImporting(queue);
  const [links, setLinks] = useState<readonly PunchLink[]>([]);
  const { current, items } = queue;
  const link = (added: readonly PunchLink[]) =>
    setLinks((all) => [...all.filter((l) => !added.some((a) => a.id === l.id)), ...added]);
  const busy = importing.writing !== null;
  const calm = !busy && items.every((i) => i.status !== 'waiting' && i.status !== 'reading' && i.status !== 'columns');
  return (
    <>
      <PageHead title={t('title')}>
        <AttendanceTabs view="punches" />
      </PageHead>
      <section
        className="pane"
        aria-label={t('tab.punches')}
        onDragOver={(e) => e.preventDefault()}
        onDrop={(e) => {
          e.preventDefault();
          if (!busy) queue.add([...e.dataTransfer.files]);
        }}
      >
        <div className="punch-page">
          {(items.length > 1 || (items.length === 1 && !current)) && (
            <QueueList queue={queue} onAll={calm ? () => void importing.all(links) : null} />
          )}
          {importing.writing && <WritingBar writing={importing.writing} onStop={importing.stop} />}
          {!current && !busy && <PunchDrop onFiles={queue.add} />}
          {current?.status === 'columns' && <NameColumns key={current.id} item={current} queue={queue} />}
          {current?.read && current.status === 'ready' && (
            <PunchPreview
              key={current.id}
              read={current.read}
              named={current.named}
              links={links}
              today={today}
              busy={busy}
              onLink={link}
              onWrite={() => void importing.one(current, links)}
              onColumns={() => queue.askColumns(current.id)}
              onCancel={() => queue.remove(current.id)}
            />
          )}
          <ImportList />
        </div>
      </section>
    </>
  );
}
