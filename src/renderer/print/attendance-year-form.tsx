import { markNames } from './attendance-form-data.ts';
import { type PersonYear, type YearData, yearTotalHeads } from './attendance-year-data.ts';
import { bodyOf } from './document.ts';
import { Letterhead } from './sheet-parts.tsx';

const months = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);
const dates = Array.from({ length: 31 }, (_, i) => i + 1);

const Sign = () => (
  <div className="sign att-sign">
    {['制表', '大厅主管', '供应商（盖章）', '行政审批局审核（盖章）'].map((who) => (
      <span key={who}>
        {who}：<i className="u" />
      </span>
    ))}
    <span>　　年　　月　　日</span>
  </div>
);

const TotalHeads = () => (
  <>
    {yearTotalHeads.map((head, i) => (
      <th key={head} className={i === 0 || i === 5 || i === 9 ? 'kl' : ''}>
        {head}
      </th>
    ))}
  </>
);

const Totals = ({ texts }: { readonly texts: readonly string[] }) => (
  <>
    {texts.map((text, i) => (
      <td key={yearTotalHeads[i]} className={i === 0 || i === 5 || i === 9 ? 'kl' : ''}>
        {text}
      </td>
    ))}
  </>
);

/** 厅务表 02-3 年度考勤汇总表, A4 landscape. */
const YearForm = ({ data }: { readonly data: YearData }) => (
  <>
    {data.pages.map((rows, page) => (
      <section key={rows[0]?.id} className={page === 0 ? '' : 'pg'}>
        <Letterhead hall={data.letterhead} form="02-3" record={data.record} />
        <h1>{data.title}</h1>
        <div className="meta">
          <span>大厅：{data.hall}</span>
          <span>每月一格为实出勤 / 应出勤（天），加班为小时</span>
        </div>
        <table className="g yr-att">
          <thead>
            <tr>
              <th>序号</th>
              <th>姓名</th>
              <th>岗位</th>
              {months.map((m) => (
                <th key={m}>{m}</th>
              ))}
              <TotalHeads />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>{row.number}</td>
                <td className="ln">{row.name}</td>
                <td className="po">{row.post}</td>
                {row.months.map((text, i) => (
                  <td key={months[i]} className="ln">
                    {text}
                  </td>
                ))}
                <Totals texts={row.totals} />
              </tr>
            ))}
            {page === data.pages.length - 1 && (
              <tr>
                <td colSpan={15} className="k">
                  合　计
                </td>
                <Totals texts={data.sum} />
              </tr>
            )}
          </tbody>
        </table>
        {page === data.pages.length - 1 && <Sign />}
      </section>
    ))}
  </>
);

/** 厅务表 02-4 个人年度考勤, A4 landscape, a page a person. */
const PersonYearForm = ({ data, people, legend }: PersonYearProps) => (
  <>
    {people.map((person, page) => (
      <section key={person.id} className={page === 0 ? '' : 'pg'}>
        <Letterhead hall={data.letterhead} form="02-4" record={data.record} />
        <h1>{data.title.replace('考勤汇总表', '个人考勤')}</h1>
        <div className="meta">
          <span>
            姓名：{person.name}　岗位：{person.post}
          </span>
          <span>大厅：{data.hall}</span>
        </div>
        <table className="g yr-att">
          <thead>
            <tr>
              <th>月</th>
              {dates.map((d) => (
                <th key={d}>{d}</th>
              ))}
              <TotalHeads />
            </tr>
          </thead>
          <tbody>
            {person.months.map((m) => (
              <tr key={m.month}>
                <td>{m.month}</td>
                {m.marks.map((mark, i) => (
                  <td key={dates[i]}>{mark}</td>
                ))}
                <Totals texts={m.totals} />
              </tr>
            ))}
            <tr>
              <td colSpan={32} className="k">
                全年合计
              </td>
              <Totals texts={person.sum} />
            </tr>
          </tbody>
        </table>
        <p className="note">
          <b>图例</b>　
          {Object.entries(markNames).map(([kind, name]) => (
            <span key={kind}>
              {legend[kind]} {name}
            </span>
          ))}
        </p>
        <div className="sign att-sign">
          <span>
            本人确认：
            <i className="u" />
          </span>
          <span>
            大厅主管：
            <i className="u" />
          </span>
          <span>　　年　　月　　日</span>
        </div>
      </section>
    ))}
  </>
);

interface PersonYearProps {
  readonly data: YearData;
  readonly people: readonly PersonYear[];
  readonly legend: Readonly<Record<string, string>>;
}

/** The forms' markup, ready for the document. */
export const yearBody = (data: YearData): string => bodyOf(<YearForm data={data} />);
export const personYearBody = (props: PersonYearProps): string => bodyOf(<PersonYearForm {...props} />);
