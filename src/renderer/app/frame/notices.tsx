import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { dismissNotice, type Notice, useNotices } from '#src/renderer/ui-state/notices.ts';

/** What happened at the start that the person must know, until they have seen it. */
export function Notices() {
  const notices = useNotices((s) => s.notices);
  return notices.map((notice) => <NoticeLine key={notice.key} notice={notice} />);
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('shell');
  return (
    <div className="notice" role="status">
      <span className="grow">{t(`notice.${notice.key}`, { count: notice.count, minutes: notice.count })}</span>
      <Button onClick={() => dismissNotice(notice.key)}>{t('notice.understood')}</Button>
    </div>
  );
}
