import Button from '@mui/material/Button';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { exportIncidents } from '#src/renderer/commands/incident/export-incidents.ts';
import { buildCctvLog } from '#src/renderer/commands/print/cctv-log.ts';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { TabsNav } from '#src/renderer/components/tabs-nav.tsx';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { useSingleKey } from '#src/renderer/components/use-single-key.ts';
import { type IncidentBook, useIncidents } from '#src/renderer/queries/incident/use-incidents.ts';
import { FormButton } from '#src/renderer/screens/print/form-button.tsx';
import { ImportLink } from '#src/renderer/screens/table-import/import-link.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { openNewIncident } from '#src/renderer/ui-state/new-incident.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import type { Incident } from '#src/shared/domain/incident/types.ts';
import { IncidentTable } from './incident-table.tsx';
import { StatsView } from './stats-view.tsx';

/** All incidents, newest first, or their figures. */
export function RegisterView({ stats }: { readonly stats: boolean }) {
  const { t } = useTranslation(['incidents', 'common']);
  const ctx = useCommands();
  const save = useSaveFile();
  const book = useIncidents();
  const printCctv = useCallback(() => buildCctvLog(ctx), [ctx]);
  useSingleKey('n', openNewIncident);
  useEffect(() => {
    setStatusLine([t('keys')]);
    return () => setStatusLine([]);
  }, [t]);
  if (!book) return null;
  const tabs = [
    { to: '/incidents', label: t('tab.register'), on: !stats },
    { to: '/incidents/stats', label: t('tab.stats'), on: stats },
  ];
  const acts = (
    <>
      <FormButton label={t('cctv.print')} build={printCctv} />
      <ImportLink register="incidents" />
      <Button onClick={() => void save(exportIncidents(ctx))}>{t('export')}</Button>
      <Button variant="contained" onClick={openNewIncident}>
        {t('new.act')} <kbd>Ctrl+Shift+I</kbd>
      </Button>
    </>
  );
  return (
    <>
      <PageHead title={t('common:area.incidents')} actions={acts}>
        <TabsNav tabs={tabs} />
      </PageHead>
      {stats ? <StatsView book={book} /> : <Body book={book} />}
    </>
  );
}

function Body({ book }: { readonly book: IncidentBook }) {
  const { t } = useTranslation('incidents');
  const navigate = useNavigate();
  const [filter, setFilter] = useState({ words: '', kind: '', open: false });
  const words = filter.words.trim().toLowerCase();
  const fits = (i: Incident) =>
    (words === '' || `${i.number} ${i.title} ${i.place}`.toLowerCase().includes(words)) &&
    (filter.kind === '' || i.kind === filter.kind) &&
    (!filter.open || i.state !== 'closed');
  const rows = book.incidents.filter(fits);
  if (book.incidents.length === 0)
    return (
      <div className="pane">
        <EmptyState title={t('empty')} text={t('emptyText')} />
      </div>
    );
  return (
    <div className="pane incident-register">
      <div className="bar">
        <input
          className="plain-input finder"
          aria-label={t('find')}
          placeholder={t('find')}
          value={filter.words}
          onChange={(e) => setFilter({ ...filter, words: e.target.value })}
        />
        <select
          className="plain-select"
          aria-label={t('column.kind')}
          value={filter.kind}
          onChange={(e) => setFilter({ ...filter, kind: e.target.value })}
        >
          <option value="">{t('allKinds')}</option>
          {book.safety.kinds.map((k) => (
            <option key={k.kind} value={k.kind}>
              {k.name}
            </option>
          ))}
        </select>
        <label className="row md">
          <input type="checkbox" checked={filter.open} onChange={(e) => setFilter({ ...filter, open: e.target.checked })} />
          {t('onlyOpen')}
        </label>
      </div>
      <IncidentTable rows={rows} book={book} onOpen={(id) => void navigate(`/incidents/${id}`)} />
    </div>
  );
}
