/** Boxes side by side, the chosen one ticked; the tick is drawn, not coloured. */
export const Ticks = ({ options, on }: { readonly options: readonly string[]; readonly on: number | undefined }) => (
  <>
    {options.map((text, i) => (
      <span key={text} className="ch">
        <i className={i === on ? 'bx on' : 'bx'} />
        {text}
      </span>
    ))}
  </>
);
