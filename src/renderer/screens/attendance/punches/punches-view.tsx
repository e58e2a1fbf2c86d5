import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { FileButton } from '#src/renderer/components/file-button.tsx';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { AttendanceTabs } from '#src/renderer/screens/attendance/attendance-tabs.tsx';
import { useProblemText } from '#src/renderer/text/use-problem-text.ts';
import { ImportList } from './import-list.tsx';
import { PunchPreview } from './punch-preview.tsx';
import { type PunchFileState, usePunchFile } from './use-punch-file.ts';

/** 打卡记录: bring in the machine's file, and what was brought in before. */
export function PunchesView({ today }: { readonly today: string }) {
  const { t } = useTranslation('attendance');
  const state = usePunchFile();
  return (
    <>
      <PageHead title={t('title')}>
        <AttendanceTabs view="punches" />
      </PageHead>
      <div className="pane">
        <div className="punch-page">
          {state.file && state.plan ? (
            <PunchPreview state={state} file={state.file} plan={state.plan} today={today} />
          ) : (
            <PunchDrop state={state} />
          )}
          <ImportList />
        </div>
      </div>
    </>
  );
}

function PunchDrop({ state }: { readonly state: PunchFileState }) {
  const { t } = useTranslation(['attendance', 'common']);
  const say = useProblemText();
  return (
    <section
      className="punch-drop"
      aria-label={t('import.drop')}
      onDragOver={(e) => e.preventDefault()}
      onDrop={(e) => {
        e.preventDefault();
        const file = e.dataTransfer.files[0];
        if (file) state.load(file);
      }}
    >
      {state.reading === '' ? (
        <>
          <h2>{t('import.drop')}</h2>
          <span className="md c2">{t('import.dropNote')}</span>
          <FileButton accept=".dat,.txt,.csv,.log" variant="contained" onFile={state.load}>
            {t('import.choose')}
          </FileButton>
        </>
      ) : (
        <>
          <span aria-live="polite">{t('import.reading', { name: state.reading })}</span>
          <Button onClick={state.cancel}>{t('common:cancel')}</Button>
        </>
      )}
      {state.problem && (
        <p className="bad" role="alert">
          {say(state.problem)}
        </p>
      )}
    </section>
  );
}
