const [WIDTH, HEIGHT]: readonly [number, number] = [60, 18];

/** Twelve months as small bars; the numbers are its text. */
export function Spark({ values, label }: { readonly values: readonly number[]; readonly label: string }) {
  const most = Math.max(1, ...values);
  const step = WIDTH / Math.max(1, values.length);
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
      <line className="base" x1={0} x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
      {values.map((value, i) => {
        const height = value === 0 ? 0 : Math.max(2, (value / most) * (HEIGHT - 2));
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: months in their order
            key={i}
            className={i === values.length - 1 ? 'now' : ''}
            x={i * step + 0.5}
            y={HEIGHT - 1 - height}
            width={step - 1}
            height={height}
          />
        );
      })}
    </svg>
  );
}
