import { bodyOf } from './document.ts';
import type { IntakeLine, IntakeSheet } from './intake-data.ts';
import { Letterhead } from './sheet-parts.tsx';

const Line = ({
  line,
  sheet,
  sum = false,
}: {
  readonly line: IntakeLine;
  readonly sheet: IntakeSheet;
  readonly sum?: boolean;
}) => (
  <tr className={sum ? 'lg-sub' : ''}>
    <td className="l ln">{line.name}</td>
    {line.cells.map((n, i) => (
      <td key={sheet.days[i]?.date} className={sheet.days[i]?.off ? 'num we' : 'num'}>
        {n}
      </td>
    ))}
    <td className="num">{line.total === 0 ? '' : line.total}</td>
  </tr>
);

/** 厅务表 15-1 窗口收件月报表, A4 landscape: each kind with its counters, a kind is not split. */
const IntakeForm = ({ sheet }: { readonly sheet: IntakeSheet }) => (
  <>
    <table className="g reg lg">
      <colgroup>
        <col style={{ width: '30mm' }} />
        {sheet.days.map(({ date }) => (
          <col key={date} />
        ))}
        <col style={{ width: '14mm' }} />
      </colgroup>
      <thead>
        <tr className="bare">
          <th colSpan={sheet.days.length + 2}>
            <Letterhead hall={sheet.letterhead} form="15-1" record={sheet.record} />
            <h1>{sheet.title}</h1>
            <div className="meta">
              <span>{sheet.hall}</span>
              <span>{sheet.month}</span>
            </div>
          </th>
        </tr>
        <tr>
          <th>窗口</th>
          {sheet.days.map(({ date, off }) => (
            <th key={date} className={off ? 'we' : ''}>
              {date}
            </th>
          ))}
          <th>合计</th>
        </tr>
      </thead>
      {sheet.sections.map((section) => (
        <tbody key={section.key} className="p">
          <tr className="grp">
            <td colSpan={sheet.days.length + 2}>{section.heading}（件）</td>
          </tr>
          {section.lines.map((line) => (
            <Line key={line.key} line={line} sheet={sheet} />
          ))}
          <Line line={section.sum} sheet={sheet} sum />
        </tbody>
      ))}
    </table>
    <div className="keep">
      <p className="note">
        <b>合计</b>　{sheet.total}
      </p>
      <p className="note">
        <b>说明</b>　“其中”已含在收件数内，不再相加。灰底为休息日和节日。空格为没有统计。
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
export const intakeBody = (sheet: IntakeSheet): string => bodyOf(<IntakeForm sheet={sheet} />);
