import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { exportComplaints } from '#src/renderer/commands/complaint/export-complaints.ts';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { PageHead } from '#src/renderer/components/page-head.tsx';
import { Segment } from '#src/renderer/components/segment.tsx';
import { TabsNav } from '#src/renderer/components/tabs-nav.tsx';
import { useSaveFile } from '#src/renderer/components/use-save-file.ts';
import { useSingleKey } from '#src/renderer/components/use-single-key.ts';
import { type ComplaintBook, useComplaints } from '#src/renderer/queries/complaint/use-complaints.ts';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import { ImportLink } from '#src/renderer/screens/table-import/import-link.tsx';
import { useCommands } from '#src/renderer/session/session.tsx';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { isLate } from '#src/shared/domain/complaint/due-days.ts';
import type { Complaint } from '#src/shared/domain/complaint/types.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { AcceptForm } from './accept-form.tsx';
import { ComplaintSide } from './complaint-side.tsx';
import { ComplaintTable } from './complaint-table.tsx';
import { FiguresView } from './figures-view.tsx';
import './complaints.css';

const filters = ['open', 'late', 'filed', 'all'] as const;
type Filter = (typeof filters)[number];

/** 投诉: the register and one complaint (`/complaints/<id>`). */
export function ComplaintsScreen() {
  const book = useComplaints();
  return book ? <Body book={book} /> : null;
}

interface HeadProps {
  readonly stats: boolean;
  readonly onAccept: () => void;
}

function Head({ stats, onAccept }: HeadProps) {
  const { t } = useTranslation(['complaints', 'common']);
  const ctx = useCommands();
  const save = useSaveFile();
  const tabs = [
    { to: '/complaints', label: t('tab.register'), on: !stats },
    { to: '/complaints/stats', label: t('tab.stats'), on: stats },
  ];
  const acts = (
    <>
      <ImportLink register="complaints" />
      <Button onClick={() => void save(exportComplaints(ctx))}>{t('export')}</Button>
      <Button variant="contained" onClick={onAccept}>
        {t('accept.act')}
      </Button>
    </>
  );
  return (
    <PageHead title={t('common:area.complaints')} actions={acts}>
      <TabsNav tabs={tabs} />
    </PageHead>
  );
}

function Body({ book }: { readonly book: ComplaintBook }) {
  const { t } = useTranslation('complaints');
  const navigate = useNavigate();
  const { complaintId = '' } = useParams();
  const stats = complaintId === 'stats';
  const today = dayOfInstant(useNow());
  const field = useRef<HTMLTextAreaElement>(null);
  const [search] = useSearchParams();
  const [accepting, setAccepting] = useState(search.has('new'));
  const accept = () => {
    setAccepting(true);
    if (stats) void navigate('/complaints');
  };
  useSingleKey('n', accept);
  useEffect(() => {
    setStatusLine([t('keys')]);
    return () => setStatusLine([]);
  }, [t]);
  const open = (id: string) => void navigate(`/complaints/${id}`);
  const picked = book.complaints.find((c) => c.id === complaintId);
  return (
    <>
      <Head stats={stats} onAccept={accept} />
      {stats ? (
        <FiguresView book={book} year={today.slice(0, 4)} />
      ) : (
        <div className="body">
          <div className="pane complaint-pane">
            {accepting && (
              <AcceptForm
                book={book}
                today={today}
                field={field}
                onDone={(id) => {
                  setAccepting(false);
                  open(id);
                }}
                onClose={() => setAccepting(false)}
              />
            )}
            <Register book={book} today={today} selectedId={complaintId} onSelect={open} />
          </div>
          {picked && !accepting && (
            <ComplaintSide key={picked.id} complaint={picked} book={book} today={today} onClose={() => open('')} />
          )}
        </div>
      )}
    </>
  );
}

interface RegisterProps {
  readonly book: ComplaintBook;
  readonly today: string;
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
}

function Register({ book, today, selectedId, onSelect }: RegisterProps) {
  const { t } = useTranslation('complaints');
  const [filter, setFilter] = useState<Filter>('open');
  const [words, setWords] = useState('');
  const fits = (c: Complaint, f: Filter): boolean =>
    f === 'all' || (f === 'open' ? c.state !== 'filed' : f === 'filed' ? c.state === 'filed' : isLate(c, today));
  const wanted = words.trim().toLowerCase();
  const text = (c: Complaint) => `${c.number} ${c.content}`.toLowerCase();
  const rows = book.complaints.filter((c) => fits(c, filter) && (wanted === '' || text(c).includes(wanted)));
  if (book.complaints.length === 0) return <EmptyState title={t('empty')} text={t('emptyText')} />;
  const count = (f: Filter) => book.complaints.filter((c) => fits(c, f)).length;
  return (
    <>
      <div className="bar">
        <Segment
          label={t('filter.label')}
          value={filter}
          options={filters.map((f) => [f, t(`filter.${f}`, { count: count(f) })] as const)}
          onChange={setFilter}
        />
        <span className="grow" />
        <input
          className="plain-input finder"
          aria-label={t('find')}
          placeholder={t('find')}
          value={words}
          onChange={(e) => setWords(e.target.value)}
        />
      </div>
      <ComplaintTable rows={rows} book={book} today={today} selectedId={selectedId} onSelect={onSelect} />
    </>
  );
}
