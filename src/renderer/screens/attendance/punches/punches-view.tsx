import { useTranslation } from 'react-i18next';
import { FileDrop } from '#src/renderer/components/file-drop.tsx';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { AttendanceTabs } from '#src/renderer/screens/attendance/attendance-tabs.tsx';
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
  const { t } = useTranslation('attendance');
  return (
    <FileDrop
      title={t('import.drop')}
      note={t('import.dropNote')}
      choose={t('import.choose')}
      reading={state.reading === '' ? '' : t('import.reading', { name: state.reading })}
      problem={state.problem}
      accept=".dat,.txt,.csv,.tsv,.log,.xls,.xlsx,.xlsm,.xlsb,.ods,.htm,.html"
      onFile={state.load}
      onCancel={state.cancel}
    />
  );
}
