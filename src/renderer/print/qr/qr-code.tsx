import { encodeQr, QR_SIZE } from './encode.ts';

/** A QR code as one path; nothing when the text does not fit one. */
export function QrCode({ text }: { readonly text: string }) {
  const matrix = encodeQr(text);
  if (!matrix) return null;
  const path = matrix.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg viewBox={`0 0 ${QR_SIZE} ${QR_SIZE}`} shapeRendering="crispEdges" role="img" aria-label={text}>
      <path d={path} />
    </svg>
  );
}
