import { encode } from 'uqr';
import { bodyOf } from './document.ts';

export interface KeySheetData {
  readonly letterhead: string;
  readonly hallCode: string;
  readonly keyId: string;
  /** Four rows of four groups. */
  readonly rows: readonly string[];
  /** The same letters in one line. */
  readonly line: string;
}

/** The letters as a code that a telephone reads back; they are typed, so nothing depends on it. */
function KeyCode({ text }: { readonly text: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" role="img" aria-label="密钥文字的二维码">
      <path d={path} />
    </svg>
  );
}

/** 签名密钥恢复单, A4 portrait: whoever holds it can sign as the hall, so it is locked away and never copied. */
const KeySheetForm = ({ data }: { readonly data: KeySheetData }) => (
  <>
    <div className="lh">
      <b>{data.letterhead}</b>
      <span>{data.hallCode}</span>
    </div>
    <h1>签名密钥恢复单</h1>
    <div className="meta">
      <span>电脑坏了、换电脑或密钥文件丢了，用这张纸恢复。</span>
    </div>
    <table className="f ks-id">
      <colgroup>
        <col style={{ width: '32mm' }} />
        <col />
      </colgroup>
      <tbody>
        <tr>
          <th>密 钥 号</th>
          <td>{data.keyId}</td>
        </tr>
        <tr>
          <th>用　　途</th>
          <td>给每月报送包签名。主管单位凭这个密钥号认出是本厅报的。</td>
        </tr>
      </tbody>
    </table>
    <div className="ks">
      <KeyCode text={data.line} />
      <table className="ks-rows">
        <tbody>
          {data.rows.map((row, i) => (
            <tr key={row}>
              <th>第 {i + 1} 行</th>
              <td>{row}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <ol className="s ks-note">
      <li>恢复：打开“设置 → 报送”，把四行文字照样敲进去，按“恢复密钥”。大小写和空格不影响；没有字母 I、L、O、U。</li>
      <li>每行末三位是校验，抄错一个字软件会指出是哪一行。</li>
      <li>二维码里是同样的文字，用手机扫出来对照即可，不要发到网上。</li>
      <li>拿到这张纸的人就能冒充本厅签名：装进信封封好，锁在保险柜，不复印、不拍照。</li>
    </ol>
    <div className="sign">
      <span>
        保管人：
        <i className="u" />
      </span>
      <span>
        封存地点：
        <i className="u" />
      </span>
      <span>　　年　　月　　日</span>
    </div>
  </>
);

/** The form's markup, ready for the document. */
export const keySheetBody = (data: KeySheetData): string => bodyOf(<KeySheetForm data={data} />);
