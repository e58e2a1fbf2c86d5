import type { SubmissionLetter } from '#src/shared/domain/submission/letter.ts';
import { dayTitle, monthTitle } from './month-text.ts';

/** The package itself, known only once it is written: inside the package these places stay empty. */
export interface WrittenSeal {
  /** `LXZW_2026-10_v1.hallpkg`, '' before it is written. */
  readonly fileName: string;
  /** SHA-256 of the file, hex, '' before it is written. */
  readonly sha256: string;
}
export const notWritten: WrittenSeal = { fileName: '', sha256: '' };

/** What 报送函 says below its greeting, paragraph by paragraph. */
export function letterParagraphs(letter: SubmissionLetter): string[] {
  const f = letter.figures;
  const settled = f.incidents + f.complaints === 0 ? '' : f.unsettled === 0 ? '，均已办结' : `，其中 ${f.unsettled} 件还在办理`;
  return [
    `按照采购服务合同约定，现将 ${monthTitle(letter.month)}${letter.halls.join('、')}运行材料报送贵局，请予审核。`,
    `本月工作日 ${f.workdays} 天；在册 ${f.staff} 人，实出勤 ${f.attended} 人天；突发事件 ${f.incidents} 起，投诉 ${f.complaints} 件${settled}；组织演练 ${f.drills} 次，巡查 ${f.rounds} 次。`,
    ...letter.withdrawn.map(({ version, reason }) => `第 ${version} 版已撤回（${reason}），请以本版为准。`),
    ...(letter.changes ? [`本件为第 ${letter.version} 版，与第 ${letter.changes.before} 版的不同见“变更说明”。`] : []),
    letter.open.length === 0 ? '各项材料齐全。' : `有 ${letter.open.length} 项未齐，情况和原因如下：`,
  ];
}

/** An open check with its reason, as the letter lists it. */
export const openLine = ({ check, reason }: SubmissionLetter['open'][number]): string =>
  `${check}${reason === '' ? '' : `。原因：${reason}`}`;

export const letterTitle = (letter: SubmissionLetter): string => `关于报送 ${monthTitle(letter.month)}大厅运行材料的函`;
export const letterDay = (letter: SubmissionLetter): string => dayTitle(letter.asOf.slice(0, 10));
/** `第 2 版` */
export const letterVersion = ({ version }: Pick<SubmissionLetter, 'version'>): string => `第 ${version} 版`;

/** The commands of docs/package-format.md: any computer with OpenSSL checks the signature and every file. */
export const CHECK_COMMANDS = [
  'openssl pkeyutl -verify -pubin -inkey hall.pem -rawin -in manifest.json -sigfile manifest.sig',
  'sha256sum -c 校验清单.txt',
].join('\n');
