import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import './bars.css';

/** A bar with its words; together they say what a picture says. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Where its records are. */
  readonly to?: string;
  /** Said instead of the count, e.g. `12 / 14`. */
  readonly text?: string;
}

/** Counts as bars under a heading; the longest is the most. `most` gives bars of several charts one scale. */
export function Bars({
  title,
  bars,
  most: given,
}: {
  readonly title: string;
  readonly bars: readonly Bar[];
  readonly most?: number;
}) {
  const { t } = useTranslation();
  const most = given ?? Math.max(1, ...bars.map((b) => b.count));
  return (
    <section>
      <h2>{title}</h2>
      {bars.length === 0 && <p className="md c2">{t('nothingYet')}</p>}
      <table className="bars" aria-label={title}>
        <tbody>
          {bars.map((b) => (
            <tr key={b.key}>
              <th scope="row">{b.to === undefined ? b.label : <Link to={b.to}>{b.label}</Link>}</th>
              <td className="r">{b.text ?? b.count}</td>
              <td className="bar-cell">
                <i style={{ width: `${(b.count / most) * 100}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
