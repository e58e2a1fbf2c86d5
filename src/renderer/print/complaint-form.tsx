import type { ReactNode } from 'react';
import { type ComplaintFormData, channelNames, outcomeNames, satisfactionNames, topicNames } from './complaint-form-data.ts';
import { bodyOf } from './document.ts';
import { Letterhead } from './sheet-parts.tsx';
import { Ticks } from './ticks.tsx';

type Data = { readonly data: ComplaintFormData };

/** 厅务表 08 投诉处置单, A4 portrait; it grows with what is written. */
const ComplaintForm = ({ data }: Data) => (
  <>
    <Letterhead hall={data.letterhead} form="08" record={data.number} />
    <h1>投 诉 处 置 单</h1>
    <div className="meta">
      <span>受理单位：{data.letterhead}</span>
      <span>当前状态：{data.state}</span>
    </div>
    <Facts data={data} />
    <Stages data={data} />
    <p className="note">
      <b>说明</b>
      {'\u3000'}
      流程为受理→调查→处置→反馈→归档，期限由大厅设定，按工作日计算。投诉人信息保密，交被投诉人阅签的联次隐去投诉人姓名与电话。
    </p>
  </>
);

const Facts = ({ data }: Data) => (
  <table className="f">
    <colgroup>
      <col style={{ width: '26mm' }} />
      <col />
      <col style={{ width: '26mm' }} />
      <col />
    </colgroup>
    <tbody>
      <tr>
        <th>投诉渠道</th>
        <td colSpan={3}>
          <Ticks options={Object.values(channelNames)} on={data.channel} />
        </td>
      </tr>
      <tr>
        <th>投 诉 人</th>
        <td>
          {data.who} <Ticks options={['实名', '匿名']} on={data.anonymous ? 1 : 0} />
        </td>
        <th>联系电话</th>
        <td>{data.phone}</td>
      </tr>
      <tr>
        <th>事发日期</th>
        <td>{data.happened}</td>
        <th>涉及大厅</th>
        <td>{data.hall}</td>
      </tr>
      <tr>
        <th>被投诉人</th>
        <td>{data.respondents}</td>
        <th>诉　求</th>
        <td>{data.wants}</td>
      </tr>
      <tr>
        <th>投诉类别</th>
        <td colSpan={3}>
          <Ticks options={Object.values(topicNames)} on={data.topic} />
        </td>
      </tr>
      <tr>
        <th>投诉内容</th>
        <td colSpan={3} className="top" style={{ height: '20mm' }}>
          {data.content}
        </td>
      </tr>
    </tbody>
  </table>
);

const Stages = ({ data }: Data) => (
  <table className="f cst">
    <colgroup>
      <col style={{ width: '26mm' }} />
      <col />
      <col style={{ width: '40mm' }} />
    </colgroup>
    <tbody>
      {data.stages.slice(0, 2).map((stage) => (
        <Stage key={stage.heading} stage={stage} />
      ))}
      <tr>
        <th>认　定</th>
        <td colSpan={2}>
          <Ticks options={Object.values(outcomeNames)} on={data.outcome} />
        </td>
      </tr>
      {data.stages.slice(2).map((stage) => (
        <Stage key={stage.heading} stage={stage} />
      ))}
      <tr>
        <th>满 意 度</th>
        <td colSpan={2}>
          <Ticks options={Object.values(satisfactionNames)} on={data.satisfaction} />
          <br />
          投诉人签名（当面反馈时）：
          <i className="u s" />
        </td>
      </tr>
      <Opinion
        heading="被投诉人意见"
        text={<Ticks options={['无异议', '有异议（附书面申辩）']} on={undefined} />}
        sign="签名："
      />
      <Opinion heading="审批意见" text="行政审批局（监督科室）：" sign="（盖章）" />
    </tbody>
  </table>
);

const Stage = ({ stage }: { readonly stage: ComplaintFormData['stages'][number] }) => (
  <tr>
    <th>{stage.heading}</th>
    <td className="top">{stage.text}</td>
    <td className="c">
      {stage.signed}
      <br />
      {stage.role}：
    </td>
  </tr>
);

const Opinion = ({ heading, text, sign }: { readonly heading: string; readonly text: ReactNode; readonly sign: string }) => (
  <tr>
    <th>{heading}</th>
    <td colSpan={2}>
      <div className="op">
        <div className="t">{text}</div>
        <div className="b">
          {sign}
          <i className="u" />
          {'\u3000\u3000'}年{'\u3000\u3000'}月{'\u3000\u3000'}日
        </div>
      </div>
    </td>
  </tr>
);

/** The form's markup, ready for the document. */
export const complaintBody = (data: ComplaintFormData): string => bodyOf(<ComplaintForm data={data} />);
