import type { ReactNode } from 'react';

/** Nothing here yet: what this place is for and what to do first. */
export function EmptyState({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p className="c2" style={{ margin: '4px 0 16px' }}>
        {text}
      </p>
      <div className="row">{children}</div>
    </div>
  );
}
