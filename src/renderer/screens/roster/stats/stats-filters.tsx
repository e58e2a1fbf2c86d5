import { useEffect, useRef } from 'react';
import type { StatsPlace } from './stats-place.ts';
import type { Stats } from './use-stats.ts';
import { useStatsText } from './use-stats-text.ts';

/** Only the people of a post. */
export function StatsPost({ place, stats }: { readonly place: StatsPlace; readonly stats: Stats }) {
  const { t } = useStatsText();
  const posts = new Map(stats.all.flatMap((l) => (l.place.post ? [[l.place.post.id, l.place.post.short] as const] : [])));
  return (
    <select
      className="plain-select"
      aria-label={t('post.label')}
      value={posts.has(place.postId) ? place.postId : ''}
      onChange={(e) => place.setPost(e.target.value)}
    >
      <option value="">{t('post.all')}</option>
      {[...posts].map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Ctrl+F: only people whose name, pinyin initials or number fits. Esc empties it. */
export function StatsFind({ stats }: { readonly stats: Stats }) {
  const { t, roster } = useStatsText();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'f') return;
      event.preventDefault();
      input.current?.select();
    };
    window.addEventListener('keydown', find);
    return () => window.removeEventListener('keydown', find);
  }, []);
  return (
    <input
      ref={input}
      className="name-filter"
      type="search"
      aria-label={t('find.label')}
      placeholder={roster('filter.hint')}
      value={stats.query}
      onChange={(e) => stats.setQuery(e.target.value)}
      onKeyDown={(e) => e.key === 'Escape' && stats.setQuery('')}
    />
  );
}
