import type { ReactNode } from 'react';

/** Title row of a page: name, what is shown (steppers, tabs), then the actions on the right. */
export function PageHead({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="head">
      <h1>{title}</h1>
      {children}
      <span className="grow" />
      {actions}
    </div>
  );
}
