import { bodyOf } from './document.ts';
import type { PaperSignInData, SignInRow } from './paper-sign-in-data.ts';
import { QrCode } from './qr/qr-code.tsx';

type Data = { readonly data: PaperSignInData };

/** 厅务表 03 临时签到表, A4 portrait: everybody signs by hand. */
export const PaperSignInForm = ({ data }: Data) => (
  <>
    {data.pages.map((rows, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name and never move
      <section key={i} className={i === 0 ? '' : 'pg'}>
        <Top data={data} />
        <Why data={data} />
        <Rows rows={rows} />
        <Foot />
      </section>
    ))}
  </>
);

/** The form's markup, ready for the document. */
export const paperSignInBody = (data: PaperSignInData): string => bodyOf(<PaperSignInForm data={data} />);

const Top = ({ data }: Data) => (
  <div className="toprow">
    <div className="grow">
      <div className="lh">
        <b>{data.letterhead}</b>
        <span>
          厅务表 03　编号：<span className="ln">{data.record}</span>
        </span>
      </div>
      <h1 className="t20">
        临 时 签 到 表<small>（停电、设备故障时使用，恢复后 24 小时内补录）</small>
      </h1>
    </div>
    <div className="qr">
      <QrCode text={data.code} />
      <div className="code">{data.code}</div>
    </div>
  </div>
);

const Box = ({ label }: { readonly label: string }) => (
  <span className="ch">
    <i className="bx" />
    {label}
  </span>
);

const Why = ({ data }: Data) => (
  <table className="f">
    <colgroup>
      <col style={{ width: '22mm' }} />
      <col />
      <col style={{ width: '22mm' }} />
      <col />
    </colgroup>
    <tbody>
      <tr>
        <th>大　厅</th>
        <td>{data.hall}</td>
        <th>日　期</th>
        <td className="ln">{data.day}</td>
      </tr>
      <tr>
        <th>启用原因</th>
        <td colSpan={3}>
          <Box label="停电" />
          <Box label="电脑故障" />
          <Box label="考勤机故障" />
          <Box label="其他：" />
          <i className="u" />
        </td>
      </tr>
      <tr>
        <th>启用时间</th>
        <td>　　：　　</td>
        <th>恢复时间</th>
        <td>　　：　　</td>
      </tr>
    </tbody>
  </table>
);

const widths = [9, 22, 25, 17, 27, 17, 27, 28];
const Rows = ({ rows }: { readonly rows: readonly SignInRow[] }) => (
  <table className="f si">
    <colgroup>
      {widths.map((width, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name and never move
        <col key={i} style={{ width: `${width}mm` }} />
      ))}
    </colgroup>
    <thead>
      <tr>
        <th rowSpan={2}>序号</th>
        <th rowSpan={2}>姓　名</th>
        <th rowSpan={2}>岗　点</th>
        <th colSpan={2}>到　岗</th>
        <th colSpan={2}>离　岗</th>
        <th rowSpan={2}>备　注</th>
      </tr>
      <tr>
        <th>时间</th>
        <th>本人签名</th>
        <th>时间</th>
        <th>本人签名</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.number}>
          <td className="c">{row.number}</td>
          <td className="c ln">{row.name}</td>
          <td className="c">{row.place}</td>
          <td className="c">:</td>
          <td />
          <td className="c">:</td>
          <td />
          <td />
        </tr>
      ))}
    </tbody>
  </table>
);

const Foot = () => (
  <div className="keep">
    <p className="note">
      <b>填写</b>　用黑色签字笔；时间按 24 小时制由本人填写，不得代签；写错划一横线并签名，不得涂改。支援人员填空白行。
      <br />
      <b>补录</b>　按编号录入“考勤”当日日表，来源选“纸质签到”；系统保留录入人与录入时间，原件归档。
    </p>
    <div className="sign">
      <span>
        现场值班：
        <i className="u" />
      </span>
      <span>
        录入：
        <i className="u s" /> 月　日　时
      </span>
      <span>
        核对：
        <i className="u" />
      </span>
      <span>
        共签 <i className="u s" /> 人
      </span>
    </div>
  </div>
);
