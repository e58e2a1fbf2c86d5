import type { ReactNode } from 'react';
import './captioned.css';

/** A field with its name above it, for forms whose filled fields would not say what they are. */
export const Captioned = ({ caption, children }: { readonly caption: string; readonly children: ReactNode }) => (
  <div className="captioned">
    <span className="sm c3" aria-hidden="true">
      {caption}
    </span>
    {children}
  </div>
);
