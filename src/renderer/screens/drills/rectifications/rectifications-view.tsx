import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { EmptyState } from '#src/renderer/components/empty-state.tsx';
import { Segment } from '#src/renderer/components/segment.tsx';
import { useSingleKey } from '#src/renderer/components/use-single-key.ts';
import { useNow } from '#src/renderer/queries/core/use-now.ts';
import { ownerName, type RectificationBook, useRectifications } from '#src/renderer/queries/rectification/use-rectifications.ts';
import { setStatusLine } from '#src/renderer/ui-state/status-line.ts';
import { dayOfInstant } from '#src/shared/domain/core/day.ts';
import { isPending } from '#src/shared/domain/rectification/progress.ts';
import type { Rectification } from '#src/shared/domain/rectification/types.ts';
import { AddLine } from './add-line.tsx';
import { ExportButton } from './export-button.tsx';
import { RectificationList } from './rectification-list.tsx';
import { RectificationSide } from './rectification-side.tsx';
import './rectifications.css';

const filters = ['pending', 'done', 'closed', 'all'] as const;
type Filter = (typeof filters)[number];

const fits = (record: Rectification, filter: Filter): boolean =>
  filter === 'all' || (filter === 'pending' ? isPending(record) : record.state === filter);

/** 整改: findings of every source (`/drills/rectifications/<id>`). */
export function RectificationsView() {
  const book = useRectifications();
  return book ? <Body book={book} /> : null;
}

function Body({ book }: { readonly book: RectificationBook }) {
  const { t } = useTranslation('rectifications');
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const today = dayOfInstant(useNow());
  const first = useRef<HTMLInputElement>(null);
  const picked = book.records.find((r) => r.id === id);
  const [filter, setFilter] = useState<Filter>(picked && !isPending(picked) ? 'all' : 'pending');
  const [query, setQuery] = useState('');
  useSingleKey('n', () => first.current?.focus());
  useEffect(() => {
    setStatusLine([t('keys')]);
    return () => setStatusLine([]);
  }, [t]);
  const open = (next: string) => void navigate(`/drills/rectifications/${next}`);
  const words = query.trim().toLowerCase();
  const text = (r: Rectification) => `${r.number} ${r.finding} ${r.measure} ${ownerName(r, book.people)}`.toLowerCase();
  const rows = book.records.filter((r) => fits(r, filter) && (words === '' || text(r).includes(words)));
  return (
    <>
      <div className="bar">
        <Segment
          label={t('filter.label')}
          value={filter}
          options={filters.map((f) => [f, t(`filter.${f}`, { count: book.records.filter((r) => fits(r, f)).length })])}
          onChange={setFilter}
        />
        <span className="grow" />
        <input
          className="plain-input finder"
          aria-label={t('find')}
          placeholder={t('find')}
          value={query}
          onChange={(e) => setQuery(e.target.value)}
        />
        <ExportButton />
      </div>
      <div className="body">
        <div className="pane rectification-pane">
          <AddLine book={book} today={today} field={first} onDone={open} />
          {rows.length > 0 ? (
            <RectificationList rows={rows} book={book} today={today} selectedId={id} onSelect={open} />
          ) : (
            <EmptyState
              title={book.records.length === 0 ? t('empty') : t('nothing')}
              text={book.records.length === 0 ? t('emptyText') : t('nothingText')}
            />
          )}
        </div>
        {picked && <RectificationSide key={picked.id} record={picked} book={book} today={today} onClose={() => open('')} />}
      </div>
    </>
  );
}
