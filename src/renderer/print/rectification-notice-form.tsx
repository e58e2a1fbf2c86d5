import { bodyOf } from './document.ts';
import type { RectificationNoticeData } from './rectification-notice-data.ts';
import { Letterhead } from './sheet-parts.tsx';

type Data = { readonly data: RectificationNoticeData };

/** 厅务表 09-1 整改通知单, A4 portrait: what is to be put right, by whom, until when; the answer and the second look are signed. */
const RectificationNoticeForm = ({ data }: Data) => (
  <>
    <Letterhead hall={data.letterhead} form="09-1" record={data.number} />
    <h1>整 改 通 知 单</h1>
    <div className="meta">
      <span>送达：{data.owner}</span>
      <span>开具日期：{data.foundOn}</span>
    </div>
    <table className="f zg">
      <colgroup>
        <col style={{ width: '26mm' }} />
        <col />
        <col style={{ width: '26mm' }} />
        <col />
      </colgroup>
      <tbody>
        <tr>
          <th>大　厅</th>
          <td>{data.hall}</td>
          <th>问题来源</th>
          <td>{data.source}</td>
        </tr>
        <tr>
          <th>责 任 人</th>
          <td>{data.owner}</td>
          <th>整改期限</th>
          <td className="ln">{data.dueOn}</td>
        </tr>
        <Block heading="存在问题" text={data.finding} height="34mm" />
        <Block heading="整改要求" text={data.measure} height="28mm" />
        <Signed heading="整改情况" text={data.answer} who="责任人签名" />
        <Signed heading="复查意见" text={data.check} who="复查人签名" />
      </tbody>
    </table>
    <div className="keep">
      {data.postponed !== '' && <p className="note">{data.postponed}</p>}
      <p className="note">
        <b>说明</b>　本单一式两份，大厅和责任人各存一份。到期未完成的，责任人在期限前说明原因；复查由责任人以外的人进行。
      </p>
      <div className="sign">
        <span>
          开具人：
          <i className="u" />
        </span>
        <span>
          签收人：
          <i className="u" />
        </span>
        <span>　　年　　月　　日</span>
      </div>
    </div>
  </>
);

const Block = ({ heading, text, height }: { readonly heading: string; readonly text: string; readonly height: string }) => (
  <tr>
    <th>{heading}</th>
    <td colSpan={3} className="top" style={{ height }}>
      {text}
    </td>
  </tr>
);

const Signed = ({ heading, text, who }: { readonly heading: string; readonly text: string; readonly who: string }) => (
  <tr>
    <th>{heading}</th>
    <td colSpan={3}>
      <div className="op">
        <div className="t">{text}</div>
        <div className="b">
          {who}：<i className="u" />
          　　年　　月　　日
        </div>
      </div>
    </td>
  </tr>
);

/** The form's markup, ready for the document. */
export const rectificationNoticeBody = (data: RectificationNoticeData): string => bodyOf(<RectificationNoticeForm data={data} />);
