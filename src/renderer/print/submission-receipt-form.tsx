import { type SubmissionLetter, shortCode } from '#src/shared/domain/submission/letter.ts';
import { bodyOf } from './document.ts';
import { monthTitle } from './month-text.ts';
import { Letterhead } from './sheet-parts.tsx';
import { letterVersion, type WrittenSeal } from './submission-data.ts';

interface Data {
  readonly letter: SubmissionLetter;
  readonly seal: WrittenSeal;
}

const Box = ({ children }: { readonly children: string }) => (
  <span className="ch">
    <i className="bx" />
    {children}
  </span>
);
const Columns = () => (
  <colgroup>
    <col style={{ width: '26mm' }} />
    <col />
    <col style={{ width: '26mm' }} />
    <col />
  </colgroup>
);

/** 厅务表 13-2 报送回执, A4 portrait: the bureau signs the upper part and sends it back; the stub stays there. */
const SubmissionReceiptForm = ({ letter, seal }: Data) => {
  const code = shortCode(seal.sha256);
  return (
    <>
      <Letterhead hall={letter.letterhead} form="13-2" record={letter.number} />
      <h1>报 送 回 执</h1>
      <div className="meta">
        <span>致：{letter.sender}</span>
        <span>
          报送月份：{monthTitle(letter.month)}　{letterVersion(letter)}
        </span>
      </div>
      <table className="f bs-rt">
        <Columns />
        <tbody>
          <tr>
            <th>接收单位</th>
            <td>{letter.bureau}</td>
            <th>接收方式</th>
            <td>
              <Box>U 盘</Box>
              <Box>网络</Box>
              <Box>纸质</Box>
            </td>
          </tr>
          <tr>
            <th>接收时间</th>
            <td className="ln">　　年　 月　 日　 时　 分</td>
            <th>材料数量</th>
            <td>　　项　纸质　　页</td>
          </tr>
          <tr>
            <th>包短码核对</th>
            <td>{code}</td>
            <th>核对结果</th>
            <td>
              <Box>一致</Box>
              <Box>不一致</Box>
            </td>
          </tr>
          <tr>
            <th>逐项核对</th>
            <td colSpan={3}>
              <Box>全部通过</Box>
              <Box>以下项目未通过：</Box>
              <i className="u" />
            </td>
          </tr>
          <tr>
            <th>审核意见</th>
            <td colSpan={3}>
              <div className="op">
                <div className="t">
                  <Box>收讫，审核通过</Box>
                  <Box>收讫，待审核</Box>
                  <Box>退回补正（限　月　日前）</Box>
                </div>
              </div>
            </td>
          </tr>
          <tr>
            <th>补正内容</th>
            <td colSpan={3} style={{ height: '26mm' }} />
          </tr>
          <tr>
            <th>接 收 人</th>
            <td />
            <th>送 交 人</th>
            <td />
          </tr>
        </tbody>
      </table>
      <div className="seal">
        <div className="who">
          {letter.bureau}（盖章）
          <br />
          　　　年　　月　　日
        </div>
      </div>
      <div className="bs-cut">———————————— 裁 切 线：上联交报送单位，下联接收单位存查 ————————————</div>
      <h1 className="bs-stub">报送回执（存根）</h1>
      <table className="f bs-rt">
        <Columns />
        <tbody>
          <tr>
            <th>报送编号</th>
            <td>
              <span className="ln">{letter.number}</span>　{letterVersion(letter)}
            </td>
            <th>包 短 码</th>
            <td>{code}</td>
          </tr>
          <tr>
            <th>接收时间</th>
            <td className="ln">　　年　 月　 日　 时　 分</td>
            <th>核对结果</th>
            <td>
              <Box>一致</Box>
              <Box>不一致</Box>
            </td>
          </tr>
          <tr>
            <th>接 收 人</th>
            <td />
            <th>送 交 人</th>
            <td />
          </tr>
        </tbody>
      </table>
    </>
  );
};

/** The form's markup, ready for the document. */
export const submissionReceiptBody = (letter: SubmissionLetter, seal: WrittenSeal): string =>
  bodyOf(<SubmissionReceiptForm letter={letter} seal={seal} />);
