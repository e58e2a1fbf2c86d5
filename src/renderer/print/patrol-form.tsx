import { bodyOf } from './document.ts';
import type { PatrolSheet } from './patrol-data.ts';
import { Letterhead } from './sheet-parts.tsx';

export interface PatrolFormProps {
  readonly letterhead: string;
  readonly title: string;
  readonly place: string;
  readonly sheets: readonly PatrolSheet[];
}

/** Widths (mm): 轮次 应巡 实巡, then the items share, then what was found and the two signatures. */
const Columns = ({ items }: { readonly items: readonly string[] }) => (
  <colgroup>
    {[17, 14, 14].map((w, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
      <col key={`b${i}`} style={{ width: `${w}mm` }} />
    ))}
    {items.map((text) => (
      <col key={text} />
    ))}
    <col style={{ width: '46mm' }} />
    <col style={{ width: '23mm' }} />
    <col style={{ width: '23mm' }} />
  </colgroup>
);

const Head = ({ items }: { readonly items: readonly string[] }) => (
  <thead>
    <tr>
      <th rowSpan={2}>
        巡查
        <br />
        轮次
      </th>
      <th colSpan={2}>时间</th>
      <th colSpan={items.length}>巡查内容（正常 √　问题 ×　不涉及 /）</th>
      <th rowSpan={2}>问题部位与处置情况</th>
      <th colSpan={2}>签名</th>
    </tr>
    <tr>
      <th>应巡</th>
      <th>实巡</th>
      {items.map((text) => (
        <th key={text} className="sm">
          {text}
        </th>
      ))}
      <th>巡查人</th>
      <th>主管人员</th>
    </tr>
  </thead>
);

const Closing = ({ sheet }: { readonly sheet: PatrolSheet }) => (
  <table className="f pt-close">
    <colgroup>
      <col style={{ width: '24mm' }} />
      <col />
      <col style={{ width: '34mm' }} />
      <col style={{ width: '88mm' }} />
    </colgroup>
    <tbody>
      <tr>
        <th>闭厅检查</th>
        <td>
          {sheet.closing.map(({ text, ok }) => (
            <span key={text} className="ch">
              <i className={ok ? 'bx on' : 'bx'} />
              {text}
            </span>
          ))}
        </td>
        <th>未当场整改隐患</th>
        <td>
          {sheet.followed.length === 0
            ? '　　项，整改单号：'
            : `${sheet.followed.length} 项，整改单号：${sheet.followed.join('、')}`}
        </td>
      </tr>
    </tbody>
  </table>
);

const Sheet = ({ sheet, letterhead, title, place }: Omit<PatrolFormProps, 'sheets'> & { readonly sheet: PatrolSheet }) => (
  <>
    <Letterhead hall={letterhead} form="09" record={sheet.record} />
    <h1>{title}</h1>
    <div className="meta">
      <span>场所：{place}</span>
      <span>{sheet.date}</span>
      <span>天气：　　　　</span>
    </div>
    <table className="f pt">
      <Columns items={sheet.items} />
      <Head items={sheet.items} />
      <tbody>
        {sheet.rows.map((row) => (
          <tr key={row.id}>
            <td className="c">{row.turn}</td>
            <td className="c">{row.due}</td>
            <td className="c">{row.done}</td>
            {row.marks.map((mark, i) => (
              <td key={sheet.items[i]} className="c">
                {mark}
              </td>
            ))}
            <td className="nt">{row.found}</td>
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
    {sheet.closing.length > 0 && <Closing sheet={sheet} />}
    <div className="keep">
      <p className="note">
        <b>说明</b>
        　每轮由巡查人和主管人员分别签名。能当场纠正的立即纠正；不能当场处置的立即报告并开具整改单；发现初起火灾立即报警并扑救。实巡时间为现场按键时间，补记须注明原因。时间间隔超过规定的轮次写明相隔几小时。
      </p>
      <div className="sign">
        <span>
          消防安全管理人：
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

/** 厅务表 09 每日防火与秩序巡查记录表, A4 landscape, a day a sheet. */
const PatrolForm = ({ sheets, ...props }: PatrolFormProps) => (
  <>
    {sheets.map((sheet, i) => (
      <section key={sheet.record} className={i === 0 ? '' : 'pg'}>
        <Sheet sheet={sheet} {...props} />
      </section>
    ))}
  </>
);

/** The form's markup, ready for the document. */
export const patrolBody = (props: PatrolFormProps): string => bodyOf(<PatrolForm {...props} />);
