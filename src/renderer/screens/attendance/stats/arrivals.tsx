import { useTranslation } from 'react-i18next';
import type { ArrivalBin } from '#src/shared/domain/attendance/stats/sums.ts';

const [WIDTH, HEIGHT]: readonly [number, number] = [280, 70];
const FOOT = 14;

/** 到岗早晚: how many came so many minutes before or after the beginning of their shift. */
export function Arrivals({ bins }: { readonly bins: readonly ArrivalBin[] }) {
  const { t } = useTranslation('attendanceStats');
  const most = Math.max(1, ...bins.map((b) => b.count));
  const step = WIDTH / bins.length;
  const name = ({ from, to }: ArrivalBin) => {
    if (from === -Infinity) return t('arrivals.before', { minutes: -to });
    if (to === Infinity) return t('arrivals.after', { minutes: from });
    return from < 0 ? t('arrivals.early', { from: -to, to: -from }) : t('arrivals.late', { from, to });
  };
  const filled = bins.filter((b) => b.count > 0);
  const list = filled.map((b) => t('arrivals.bar', { name: name(b), count: b.count })).join(t('join'));
  const zero = bins.findIndex((b) => b.from === 0) * step;
  return (
    <section>
      <h2>{t('arrivals.title')}</h2>
      {filled.length === 0 ? (
        <p className="md c3">{t('arrivals.none')}</p>
      ) : (
        <svg className="arrivals" viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`} role="img" aria-label={list}>
          {bins.map((bin, i) => {
            const height = bin.count === 0 ? 0 : Math.max(1.5, (bin.count / most) * (HEIGHT - 2));
            return (
              <rect
                key={bin.from}
                className={bin.from < 0 ? 'early' : 'late'}
                x={i * step + 0.5}
                y={HEIGHT - height}
                width={step - 1}
                height={height}
              >
                <title>{t('arrivals.bar', { name: name(bin), count: bin.count })}</title>
              </rect>
            );
          })}
          <line className="base" x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
          <line className="zero" x1={zero} x2={zero} y1={0} y2={HEIGHT} />
          <text x={0} y={HEIGHT + 12}>
            {t('arrivals.before', { minutes: 30 })}
          </text>
          <text x={zero} y={HEIGHT + 12} textAnchor="middle">
            {t('arrivals.start')}
          </text>
          <text x={WIDTH} y={HEIGHT + 12} textAnchor="end">
            {t('arrivals.after', { minutes: 30 })}
          </text>
        </svg>
      )}
    </section>
  );
}
