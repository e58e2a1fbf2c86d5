import type { SubmissionLetter } from '#src/shared/domain/submission/letter.ts';
import { bodyOf } from './document.ts';
import { dayTitle, monthTitle } from './month-text.ts';
import { letterVersion } from './submission-data.ts';

export interface WithdrawalData {
  readonly letter: SubmissionLetter;
  readonly fileName: string;
  readonly code: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** 厅务表 13-4 撤回函, A4 portrait: which package the bureau is asked to disregard, and why. */
const WithdrawalForm = ({ data }: { readonly data: WithdrawalData }) => {
  const { letter } = data;
  return (
    <>
      <div className="bs-head">{letter.sender}</div>
      <div className="bs-dbl" />
      <div className="bs-no">
        <span>
          编号：<span className="ln">{letter.number}</span>
        </span>
        <span>{letterVersion(letter)}</span>
      </div>
      <h1 className="bs-title">关于撤回 {monthTitle(letter.month)}大厅运行材料的函</h1>
      <div className="doc">
        <p className="bs-flat">{letter.bureau === '' ? '主管单位' : letter.bureau}：</p>
        <p>
          我单位 {dayTitle(letter.asOf.slice(0, 10))}报送的 {monthTitle(letter.month)}大厅运行材料{letterVersion(letter)}（材料包{' '}
          {data.fileName}，短码 {data.code}）现予撤回，请勿采用。
        </p>
        <p>撤回原因：{data.reason}。</p>
        <p>更正后的材料将编为下一版另行报送。</p>
        <p>特此函达。</p>
      </div>
      <div className="bs-end">
        {letter.sender}
        <br />
        {dayTitle(data.at.slice(0, 10))}
        <br />
        （联系人：{data.by}）
      </div>
    </>
  );
};

/** The form's markup, ready for the document. */
export const withdrawalBody = (data: WithdrawalData): string => bodyOf(<WithdrawalForm data={data} />);
