/** One bar with its number in words. */
export interface ListBar {
  readonly id: string;
  readonly name: string;
  /** 0 … 1 */
  readonly share: number;
  readonly text: string;
  readonly tone?: string;
}

/** Bars under each other; name and number are text, so that nothing is said by the bar alone. */
export function BarList({ bars }: { readonly bars: readonly ListBar[] }) {
  return (
    <ul className="bar-list">
      {bars.map((bar) => (
        <li key={bar.id}>
          <span className="name">{bar.name}</span>
          <svg className={bar.tone ?? ''} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect className="track" width={100} height={8} />
            <rect className="fill" width={Math.max(0, Math.min(1, bar.share)) * 100} height={8} />
          </svg>
          <span className="num">{bar.text}</span>
        </li>
      ))}
    </ul>
  );
}
