import { ADDED, type AttendanceFormData, type AttendanceFormRow, type AttendanceFormSection } from './attendance-form-data.ts';
import { bodyOf } from './document.ts';
import { Columns, DayHeadCells, dayClass, Letterhead } from './sheet-parts.tsx';

type Data = { readonly data: AttendanceFormData };
/** 序号 姓名 岗位 before the days; 应 实 迟 早, 病 事 年休 其他, 工作日 公休 节日, 签字 after them. */
const BEFORE = [6, 14.5, 15];
const AFTER = [7.5, 7.5, 6, 6, 6, 6, 6.5, 6.5, 8.5, 7.5, 7.5, 16.5];
/** Groups of totals begin with a strong line: 应出勤, 病假, 加班. */
const STRONG = new Set([0, 4, 8]);

/** Full-width space, kept where a line ends. */
const SPACE = '\u3000';

/** 厅务表 02 月考勤表, A4 landscape: two lines a person, marks above and overtime hours below. */
export const AttendanceForm = ({ data }: Data) => (
  <>
    <table className="g att">
      <Columns before={BEFORE} days={data.days.length} after={AFTER} />
      <Head data={data} />
      {data.pages.flatMap((sections, page) =>
        sections.map((section, i) => (
          <Section key={section.rows[0]?.number} section={section} data={data} first={page > 0 && i === 0} />
        )),
      )}
      <SumRow data={data} />
    </table>
    <Foot data={data} />
  </>
);

/** The form's markup, ready for the document. */
export const attendanceBody = (data: AttendanceFormData): string => bodyOf(<AttendanceForm data={data} />);

const TitleRow = ({ data }: Data) => (
  <tr className="bare">
    <th colSpan={data.days.length + BEFORE.length + AFTER.length}>
      <Letterhead hall={data.letterhead} form="02" record={data.record} />
      <h1>{data.title}</h1>
      <div className="meta">
        <span>{data.unit}</span>
        <span>{data.calendar}</span>
        <span>{data.filledOn}</span>
      </div>
    </th>
  </tr>
);

const Tall = ({ lines, strong = false }: { readonly lines: readonly [string, string]; readonly strong?: boolean }) => (
  <th rowSpan={2} className={strong ? 'kl' : ''}>
    {lines[0]}
    <br />
    {lines[1]}
  </th>
);

const Head = ({ data }: Data) => (
  <thead>
    <TitleRow data={data} />
    <tr>
      <Tall lines={['序', '号']} />
      <th rowSpan={2}>姓名</th>
      <th rowSpan={2}>岗位</th>
      <DayHeadCells days={data.days} show={(d) => String(d.date)} />
      <Tall lines={['应出', '勤']} strong />
      <Tall lines={['实出', '勤']} />
      <Tall lines={['迟', '到']} />
      <Tall lines={['早', '退']} />
      <th colSpan={4} className="kl">
        请假（天）
      </th>
      <th colSpan={3} className="kl">
        加班（小时）
      </th>
      <th rowSpan={2} className="kl">
        本人签字
      </th>
    </tr>
    <tr>
      <DayHeadCells days={data.days} show={(d) => (d.tag === '节' || d.tag === '班' ? d.tag : d.weekday)} />
      {['病', '事', '年休', '其他', '工作日', '公休', '节日'].map((name, i) => (
        <th key={name} className={STRONG.has(i + 4) ? 'kl' : ''}>
          {name}
        </th>
      ))}
    </tr>
  </thead>
);

const Section = ({ section, data, first }: Data & { readonly section: AttendanceFormSection; readonly first: boolean }) => (
  <>
    {section.heading !== '' && (
      <tbody className={first ? 'br' : ''}>
        <tr className="grp">
          <td colSpan={data.days.length + BEFORE.length + AFTER.length}>{section.heading}</td>
        </tr>
      </tbody>
    )}
    {section.rows.map((row, i) => (
      <Person key={row.number} row={row} data={data} first={first && i === 0 && section.heading === ''} />
    ))}
  </>
);

const Person = ({ row, data, first }: Data & { readonly row: AttendanceFormRow; readonly first: boolean }) => {
  const tall = data.twoRows ? 2 : 1;
  return (
    <tbody className={first ? 'p br' : 'p'}>
      <tr>
        <td rowSpan={tall}>{row.number}</td>
        <td rowSpan={tall} className="ln">
          {row.name}
        </td>
        <td rowSpan={tall} className="po">
          {row.post}
        </td>
        {data.days.map((d, i) => (
          <td key={d.date} className={dayClass(d, 'sy')}>
            {row.marks[i]}
          </td>
        ))}
        {row.totals.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the totals stand in a fixed order
          <td key={i} rowSpan={tall} className={STRONG.has(i) ? 'kl' : ''}>
            {text}
          </td>
        ))}
        <td rowSpan={tall} className="kl po">
          {row.signed}
        </td>
      </tr>
      {data.twoRows && <Hours row={row} data={data} />}
    </tbody>
  );
};

const Hours = ({ row, data }: Data & { readonly row: AttendanceFormRow }) => (
  <tr className="ot">
    {data.days.map((d, i) => (
      <td key={d.date} className={dayClass(d)}>
        {row.overtime[i]}
      </td>
    ))}
  </tr>
);

const SumRow = ({ data }: Data) => (
  <tbody className="p">
    <tr className="sum">
      <td colSpan={BEFORE.length} className="k">
        合　计
      </td>
      <td colSpan={data.days.length} className="k l">
        {data.sumText}
      </td>
      {data.sum.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the totals stand in a fixed order
        <td key={i} className={STRONG.has(i) ? 'k kl' : 'k'}>
          {text}
        </td>
      ))}
      <td className="k kl" />
    </tr>
  </tbody>
);

const Blank = ({ name }: { readonly name: string }) => (
  <span>
    {name}：
    <i className="u" />
  </span>
);

const Foot = ({ data }: Data) => (
  <div className="keep">
    <p className="note">
      <b>图例</b>
      {SPACE}
      {data.legend.map((text) => (
        <span key={text}>{text}</span>
      ))}
      {data.open && <span>？ 尚未登记</span>}
      {data.added && <span>{ADDED} 补卡</span>}
      空白 休息；一格两个符号为上午和下午。{data.twoRows && '每人上行为出勤，下行为加班小时。'}
      <br />
      <b>说明</b>
      {SPACE}
      灰底为非工作日；“其他”含调休、产假、婚假、丧假。公休加班已安排补休的计入调休，不再计发 200% 加班费；工作日加班
      150%，节日加班 300%。加班每人每月不超过 36 小时。更正须保留原打卡记录并注明原因。考勤锁定后只能另附更正页。
    </p>
    <div className="sign att-sign">
      <Blank name="制表" />
      <Blank name="大厅主管" />
      <Blank name="供应商（盖章）" />
      <Blank name="行政审批局审核（盖章）" />
      <span>　　年　　月　　日</span>
    </div>
  </div>
);
