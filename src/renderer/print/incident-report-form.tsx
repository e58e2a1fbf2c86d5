import { bodyOf } from './document.ts';
import type { IncidentReportData } from './incident-report-data.ts';
import { Letterhead } from './sheet-parts.tsx';
import { Ticks } from './ticks.tsx';

type Data = { readonly data: IncidentReportData };

/** 厅务表 07 突发事件信息报告表, A4 portrait; it may break between two lines of what happened. */
const IncidentReportForm = ({ data }: Data) => (
  <>
    <Letterhead hall={data.letterhead} form="07" record={data.number} />
    <h1>突发事件信息报告表</h1>
    <div className="meta">
      <span>报告单位：{data.letterhead}（盖章）</span>
      <span>报送：{data.bureau}</span>
    </div>
    <div className="kindbox">
      报告类别：
      <Ticks options={['初报', `续报${data.turn}`, '终报']} on={data.kind} />
      　　紧急程度：
      <Ticks options={['特急', '加急', '一般']} on={data.urgency} />
    </div>
    <Facts data={data} />
    <Signatures phone={data.phone} />
    <p className="note">
      <b>时限</b>　立即电话报告，书面初报不迟于事发后 1 小时；情况变化随时续报，处置结束后终报。生产安全事故伤亡人数变化 30
      日内（火灾 7 日内）补报。不得迟报、谎报、瞒报、漏报。健康信息仅限处置使用，不得外传。
    </p>
  </>
);

const Pair = ({ cells }: { readonly cells: readonly [string, string, string, string] }) => (
  <tr>
    <th>{cells[0]}</th>
    <td>{cells[1]}</td>
    <th>{cells[2]}</th>
    <td>{cells[3]}</td>
  </tr>
);

const Wide = ({ heading, text }: { readonly heading: string; readonly text: string }) => (
  <tr>
    <th>{heading}</th>
    <td colSpan={3}>{text}</td>
  </tr>
);

const Facts = ({ data }: Data) => (
  <table className="f ir">
    <colgroup>
      <col style={{ width: '26mm' }} />
      <col />
      <col style={{ width: '26mm' }} />
      <col />
    </colgroup>
    <tbody>
      <Wide heading="事件名称" text={data.title} />
      <tr>
        <th>事件类别</th>
        <td colSpan={3}>
          <Ticks options={data.kinds} on={data.kindAt} />
        </td>
      </tr>
      <Pair cells={['事发时间', data.occurred, '事发地点', data.place]} />
      <Pair cells={['接报时间', data.discovered, '信息来源', data.source]} />
      <Pair cells={['报出时间', data.reported, '录入时间', data.entered]} />
      <Wide heading="单位概况" text={data.unit} />
      <Pair cells={['事件性质', data.nature, '影响范围', data.scope]} />
      <tr>
        <th rowSpan={2}>初步损失</th>
        <td colSpan={3}>
          人员：
          {data.losses.map(([label, count]) => (
            <span key={label} className="ch">
              {label} <b>{count}</b> 人
            </span>
          ))}
        </td>
      </tr>
      <tr>
        <td colSpan={3}>
          财产：直接经济损失（估）<b>{data.loss}</b> 元
        </td>
      </tr>
      <Pair cells={['当 事 人', data.people, '联系方式', data.contact]} />
      <Lines data={data} />
      <Wide heading="发展趋势" text={data.trend} />
      <Wide heading="领导到位" text={data.leaders} />
      <Wide heading="建议或要求" text={data.proposal} />
      <Wide heading="其他情况" text={data.other} />
    </tbody>
  </table>
);

const Lines = ({ data: { lines } }: Data) => (
  <>
    {(lines.length === 0 ? [{ id: '', time: '', text: '', by: '' }] : lines).map((line, i) => (
      <tr key={line.id} className="tl">
        {i === 0 && (
          <th rowSpan={Math.max(1, lines.length)}>
            简要经过
            <br />
            和已采取
            <br />
            的措施
          </th>
        )}
        <td colSpan={3}>
          <span className="tl-time">{line.time}</span>
          <span className="tl-text">{line.text}</span>
          <span className="tl-by">{line.by}</span>
        </td>
      </tr>
    ))}
  </>
);

const Signatures = ({ phone }: { readonly phone: string }) => (
  <table className="f sg keep">
    <tbody>
      <tr>
        <th>填报人</th>
        <td />
        <th>签发人</th>
        <td />
        <th>报告单位</th>
        <td className="c">（公章）</td>
      </tr>
      <tr>
        <th>联系电话</th>
        <td className="c">{phone}</td>
        <th>签发时间</th>
        <td className="c ln">
          　月　日
          <br />
          　时　分
        </td>
        <th>接收签收</th>
        <td />
      </tr>
    </tbody>
  </table>
);

/** The form's markup, ready for the document. */
export const incidentReportBody = (data: IncidentReportData): string => bodyOf(<IncidentReportForm data={data} />);
