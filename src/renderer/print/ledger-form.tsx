import { bodyOf } from './document.ts';
import type { LedgerSheet } from './ledger-data.ts';
import { Letterhead } from './sheet-parts.tsx';

/** 厅务表 15 服务台账, A4 landscape; the head repeats. */
const LedgerForm = ({ sheet }: { readonly sheet: LedgerSheet }) => (
  <>
    <table className="g reg lg">
      <colgroup>
        {sheet.columns.map(({ head, width }) => (
          <col key={head} style={width === null ? {} : { width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr className="bare">
          <th colSpan={sheet.columns.length}>
            <Letterhead hall={sheet.letterhead} form="15" record={sheet.record} />
            <h1>{sheet.title}</h1>
            <div className="meta">
              <span>{sheet.month}</span>
              <span>{sheet.count}</span>
            </div>
          </th>
        </tr>
        <tr>
          {sheet.columns.map(({ head }) => (
            <th key={head}>{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.rows.map((row) => (
          <tr key={row.id}>
            {row.cells.map((text, i) => (
              <td key={sheet.columns[i]?.head} className={sheet.columns[i]?.left ? 'l' : ''}>
                {text}
              </td>
            ))}
          </tr>
        ))}
        {sheet.sums && (
          <tr className="sum">
            {sheet.sums.map((text, i) => (
              <td key={sheet.columns[i]?.head}>{text}</td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
    <div className="keep">
      <p className="note">
        <b>说明</b>　一事一行，当日登记。办事人只印姓，电话不印或遮去中间四位。
      </p>
      <div className="sign">
        <span>
          制表：
          <i className="u" />
        </span>
        <span>
          大厅主管：
          <i className="u" />
        </span>
        <span>　　年　　月　　日</span>
      </div>
    </div>
  </>
);

/** The form's markup, ready for the document. */
export const ledgerBody = (sheet: LedgerSheet): string => bodyOf(<LedgerForm sheet={sheet} />);
