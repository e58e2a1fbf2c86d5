import type { SubmissionLetter } from '#src/shared/domain/submission/letter.ts';
import { bodyOf } from './document.ts';
import { monthTitle, stampTime } from './month-text.ts';
import { Letterhead } from './sheet-parts.tsx';
import {
  CHECK_COMMANDS,
  letterDay,
  letterParagraphs,
  letterTitle,
  letterVersion,
  openLine,
  type WrittenSeal,
} from './submission-data.ts';

interface Data {
  readonly letter: SubmissionLetter;
  readonly seal: WrittenSeal;
}

/** 厅务表 13 报送函, A4 portrait, then 13-1 报送目录 and, from the second version on, 变更说明. */
const SubmissionLetterForm = ({ letter, seal }: Data) => (
  <>
    <section>
      <div className="bs-head">{letter.sender}</div>
      <div className="bs-dbl" />
      <div className="bs-no">
        <span>
          编号：<span className="ln">{letter.number}</span>
        </span>
        <span>{letterVersion(letter)}</span>
      </div>
      <h1 className="bs-title">{letterTitle(letter)}</h1>
      <div className="doc">
        <p className="bs-flat">{letter.bureau === '' ? '主管单位' : letter.bureau}：</p>
        {letterParagraphs(letter).map((text) => (
          <p key={text}>{text}</p>
        ))}
        {letter.open.length > 0 && (
          <ol className="bs-open">
            {letter.open.map((open) => (
              <li key={open.check}>{openLine(open)}</li>
            ))}
          </ol>
        )}
        <p>随函材料 {letter.items.length} 项，校验值见报送目录。请贵局核对后签署回执。</p>
        <p>特此函达。</p>
        <p>附件：报送目录、报送回执</p>
      </div>
      <div className="bs-end">
        {letter.sender}
        <br />
        {letterDay(letter)}
        <br />
        （联系人：{letter.by}）
      </div>
    </section>
    <IndexSection letter={letter} seal={seal} />
    {letter.changes && <ChangeSection letter={letter} changes={letter.changes} />}
  </>
);

const IndexSection = ({ letter, seal }: Data) => (
  <section className="bs-page">
    <table className="f bs-ix">
      <colgroup>
        <col style={{ width: '11mm' }} />
        <col style={{ width: '66mm' }} />
        <col />
        <col style={{ width: '12mm' }} />
        <col style={{ width: '31mm' }} />
      </colgroup>
      <thead>
        <tr className="bare">
          <th colSpan={5}>
            <Letterhead hall={letter.letterhead} form="13-1" record={letter.number} />
            <h1>报 送 目 录</h1>
            <div className="meta">
              <span>报送单位：{letter.sender}</span>
              <span>
                报送月份：{monthTitle(letter.month)}　{letterVersion(letter)}
              </span>
              <span>数据截至：{stampTime(letter.asOf)}</span>
            </div>
          </th>
        </tr>
        <tr>
          <th>序号</th>
          <th>材料名称</th>
          <th>文件名</th>
          <th>页数</th>
          <th>SHA-256 短码</th>
        </tr>
      </thead>
      <tbody>
        {letter.items.map((item, i) => (
          <tr key={`${item.file} ${item.name}`}>
            <td className="c">{String(i + 1).padStart(2, '0')}</td>
            <td>{item.name}</td>
            <td className="fn">{item.file}</td>
            <td className="c">{item.pages ?? '—'}</td>
            <td className="code">{item.code === '' ? '见校验清单' : item.code}</td>
          </tr>
        ))}
        <tr>
          <td colSpan={3} style={{ textAlign: 'right' }}>
            合　计　{letter.items.length} 项
          </td>
          <td className="c">{letter.items.reduce((sum, item) => sum + (item.pages ?? 0), 0)}</td>
          <td />
        </tr>
      </tbody>
    </table>
    <div className="keep">
      <table className="f bs-pk">
        <colgroup>
          <col style={{ width: '26mm' }} />
          <col />
        </colgroup>
        <tbody>
          <tr>
            <th>签名密钥号</th>
            <td>{letter.keyId}</td>
          </tr>
          {seal.fileName !== '' && (
            <tr>
              <th>材 料 包</th>
              <td>
                {seal.fileName}
                <br />
                <span className="code">SHA-256 {seal.sha256}</span>
              </td>
            </tr>
          )}
          <tr>
            <th>完整性检查</th>
            <td>
              <span className="ch">
                <i className={letter.open.length === 0 ? 'bx on' : 'bx'} />
                齐全
              </span>
              <span className="ch">
                <i className={letter.open.length === 0 ? 'bx' : 'bx on'} />
                有缺项（函中已说明）
              </span>
              　加密：
              <span className="ch">
                <i className={letter.locked ? 'bx on' : 'bx'} />是
              </span>
              <span className="ch">
                <i className={letter.locked ? 'bx' : 'bx on'} />否
              </span>
            </td>
          </tr>
        </tbody>
      </table>
      <p className="note">
        <b>核对</b>
        　短码为 SHA-256 前 12 位。材料包解压后，在装有 OpenSSL
        的电脑上进入该文件夹运行以下命令：第一行核对签名，第二行逐个核对文件。
      </p>
      <p className="bs-cmd">{CHECK_COMMANDS}</p>
    </div>
  </section>
);

const ChangeSection = ({
  letter,
  changes,
}: {
  readonly letter: SubmissionLetter;
  readonly changes: NonNullable<SubmissionLetter['changes']>;
}) => (
  <section className="bs-page">
    <Letterhead hall={letter.letterhead} form="13-3" record={letter.number} />
    <h1>变 更 说 明</h1>
    <div className="meta">
      <span>报送月份：{monthTitle(letter.month)}</span>
      <span>
        {letterVersion(letter)} 与第 {changes.before} 版相比
      </span>
    </div>
    <ol className="s bs-change">
      {changes.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
    <p className="note">
      <b>说明</b>　按数据表逐行比较；没有列出的表与第 {changes.before} 版相同。
    </p>
  </section>
);

/** The form's markup, ready for the document. */
export const submissionLetterBody = (letter: SubmissionLetter, seal: WrittenSeal): string =>
  bodyOf(<SubmissionLetterForm letter={letter} seal={seal} />);
