import { bodyOf } from './document.ts';
import type { RosterFormData, RosterFormRow, RosterFormSection } from './roster-form-data.ts';
import { Columns, DayHeadCells, dayClass, Letterhead } from './sheet-parts.tsx';

type Data = { readonly data: RosterFormData };
/** 序号 姓名 岗位 before the days; 班数 ×4 and 计划工时 after them. */
const BEFORE = [6.5, 15.5, 19.5];
const AFTER = [9.5, 9.5, 9.5, 10, 9];

/** 厅务表 01 排班表, A4 or A3 landscape. */
export const RosterForm = ({ data }: Data) => (
  <div className={data.paper === 'A3' ? 'a3' : ''}>
    <Letterhead hall={data.letterhead} form="01" record={data.record} />
    <h1>{data.title}</h1>
    <div className="meta">
      <span>{data.scope}</span>
      <span>{data.calendar}</span>
      <span>{data.versionLine}</span>
    </div>
    <table className="g ros">
      <Columns before={BEFORE} days={data.days.length} after={AFTER} />
      <Head data={data} />
      {data.pages.map((sections, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name and never move
        <tbody key={i} className={i === 0 ? '' : 'br'}>
          {sections.map((section) => (
            <Section key={section.heading} section={section} data={data} />
          ))}
        </tbody>
      ))}
      <tbody className="p">
        {data.coverage.map((line) => (
          <CoverageRow key={line.name} name={line.name} counts={line.counts} data={data} />
        ))}
      </tbody>
    </table>
    <Foot data={data} />
  </div>
);

/** The form's markup, ready for the document. */
export const rosterBody = (data: RosterFormData): string => bodyOf(<RosterForm data={data} />);

const Head = ({ data: { days } }: Data) => (
  <thead>
    <tr>
      <th rowSpan={3}>序号</th>
      <th rowSpan={3}>姓名</th>
      <th rowSpan={3}>岗位</th>
      <DayHeadCells days={days} show={(d) => String(d.date)} />
      <th colSpan={4} className="kl">
        班数
      </th>
      <th rowSpan={3}>
        计划
        <br />
        工时
      </th>
    </tr>
    <tr>
      <DayHeadCells days={days} show={(d) => d.weekday} />
      <th rowSpan={2} className="kl">
        工作日
      </th>
      <th rowSpan={2}>公休</th>
      <th rowSpan={2}>节日</th>
      <th rowSpan={2}>补休</th>
    </tr>
    <tr>
      <DayHeadCells days={days} show={(d) => d.tag} />
    </tr>
  </thead>
);

const Section = ({ section, data }: Data & { readonly section: RosterFormSection }) => (
  <>
    {section.heading !== '' && (
      <tr className="grp">
        <td colSpan={data.days.length + BEFORE.length + AFTER.length}>{section.heading}</td>
      </tr>
    )}
    {section.rows.map((row) => (
      <PersonRow key={row.number} row={row} data={data} />
    ))}
  </>
);

const PersonRow = ({ row, data }: Data & { readonly row: RosterFormRow }) => (
  <tr>
    <td>{row.number}</td>
    <td className="ln">{row.name}</td>
    <td className="ln">{row.post}</td>
    {data.days.map((d, i) => (
      <td key={d.date} className={dayClass(d)}>
        {row.cells[i]}
      </td>
    ))}
    {row.totals.map((text, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the five totals stand in a fixed order
      <td key={i} className={i === 0 ? 'kl' : ''}>
        {text}
      </td>
    ))}
  </tr>
);

const CoverageRow = ({ name, counts, data }: Data & { readonly name: string; readonly counts: readonly string[] }) => (
  <tr>
    <td colSpan={BEFORE.length} className="k">
      {name}
    </td>
    {data.days.map((d, i) => (
      <td key={d.date} className={dayClass(d, 'k')}>
        {counts[i]}
      </td>
    ))}
    <td colSpan={AFTER.length} className="k kl" />
  </tr>
);

const Spans = ({ texts }: { readonly texts: readonly string[] }) => texts.map((text) => <span key={text}>{text}</span>);

const Foot = ({ data }: Data) => (
  <div className="ft keep">
    <div className="note">
      <b>班次</b>　<Spans texts={data.shifts} />
      <br />
      <b>标记</b>　<Spans texts={data.marks} />
      <span>空白 休息</span>
      <b>表头</b>　<Spans texts={['节 法定节日（300%）', '休 休息日', '班 调休补班']} />
      <br />
      <b>说明</b>　灰底为非工作日。发布后换班须填写原因并重新发布，以最新一版为准。
    </div>
    <table className="f st">
      <colgroup>
        <col style={{ width: '22mm' }} />
        <col style={{ width: '22mm' }} />
        <col style={{ width: '40mm' }} />
      </colgroup>
      <tbody>
        <tr>
          <th>编制</th>
          <th>审核</th>
          <th>发布单位（盖章）</th>
        </tr>
        <tr>
          <td />
          <td />
          <td>年　　月　　日</td>
        </tr>
      </tbody>
    </table>
  </div>
);
