/** A part of a whole as a line that is filled so far, with its words beside it. */
export function ShareBar({ part, whole, text }: { readonly part: number; readonly whole: number; readonly text: string }) {
  const share = whole === 0 ? 0 : (part / whole) * 100;
  return (
    <div className="share-bar">
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect className="whole" width={100} height={6} />
        <rect className="part" width={share} height={6} />
      </svg>
      <span>{text}</span>
    </div>
  );
}
