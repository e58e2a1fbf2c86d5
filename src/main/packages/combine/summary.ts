import { shown } from '#src/main/packages/problem.ts';
import { missingMonths } from '#src/shared/domain/submission/package/chain.ts';
import type { PackageProblem } from '#src/shared/domain/submission/package/problems.ts';
import type { Combined, CombinedPackage, Outcome } from './combined.ts';
import { rowXml, SHEET_FOOT, type SheetCell, sheetHead } from './sheet-xml.ts';
import type { SheetSource } from './write-workbook.ts';

// Official documents of the bureau: Chinese in every language of the screen.
const OUTCOMES: Readonly<Record<Outcome, string>> = {
  combined: '已汇总',
  superseded: '有更新的版本',
  duplicate: '重复',
  conflict: '有两份不一样的',
  refused: '没有采用',
};
export type Sentence = (problem: PackageProblem) => string;

/** What one hall has sent. */
interface HallLine {
  readonly code: string;
  readonly name: string;
  readonly months: readonly string[];
  readonly rows: ReadonlyMap<string, number>;
}

function hallLines(packages: readonly CombinedPackage[]): HallLine[] {
  const byHall = Map.groupBy(
    packages.filter((p) => p.outcome === 'combined'),
    (p) => p.report.hall?.code ?? '',
  );
  return [...byHall].map(([code, list]) => {
    const rows = new Map<string, number>();
    for (const { report } of list)
      for (const [table, n] of Object.entries(report.rows)) rows.set(table, (rows.get(table) ?? 0) + n);
    return { code, name: list.at(-1)?.report.hall?.name ?? '', months: list.map((p) => p.report.month ?? ''), rows };
  });
}

/** `summary.txt`: what came in, what is missing, what was not taken and why. UTF-8 with mark, CRLF. */
export function summaryText(combined: Combined, sentence: Sentence): string {
  const halls = hallLines(combined.packages);
  const gaps = halls.map((h) => ({ h, missing: missingMonths(h.months) })).filter((g) => g.missing.length > 0);
  const told = combined.packages.filter((p) => p.report.problems.length > 0);
  const lines = [
    '报送包汇总',
    '',
    `${combined.halls} 个大厅，${combined.months} 个月，收到 ${combined.packages.length} 个包，汇总了 ${combined.packages.filter((p) => p.outcome === 'combined').length} 个。`,
    ...section(
      '各表',
      Object.entries(combined.tables).map(([name, t]) => `${name}：${t.rows} 行，${t.parts} 份`),
    ),
    ...section('太长、放不进工作簿的表（数据文件里有）', combined.tooLong),
    ...section(
      '中间缺月份的大厅',
      gaps.map(({ h, missing }) => `${h.code} ${h.name}：${missing.join('、')}`),
    ),
    ...section(
      '要处理的包',
      told.flatMap(({ report, outcome }) => [
        `${shown(report.file)}（${OUTCOMES[outcome]}）`,
        ...report.problems.map((p) => `  ${sentence(p)}`),
      ]),
    ),
    ...section(
      '各大厅',
      halls.map((h) => `${h.code} ${h.name}：${h.months.length} 个月，${h.months[0]} 至 ${h.months.at(-1)}`),
    ),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title, ...lines]);

/** The first two sheets of the workbook: halls, and packages as they came in. */
export function summarySheets(combined: Combined, sentence: Sentence): SheetSource[] {
  const tables = Object.keys(combined.tables);
  const halls = hallLines(combined.packages).map((h): SheetCell[] => [
    h.code,
    h.name,
    h.months.length,
    h.months[0] ?? '',
    h.months.at(-1) ?? '',
    missingMonths(h.months).join('、'),
    ...tables.map((t) => h.rows.get(t) ?? 0),
  ]);
  const packages = combined.packages.map(({ report: r, outcome }): SheetCell[] => [
    r.hall?.code ?? '',
    r.hall?.name ?? '',
    r.month ?? '',
    r.version ?? '',
    OUTCOMES[outcome],
    r.problems.map(sentence).join('\n'),
    r.file,
    r.keyId ?? '',
    r.sha256 ?? '',
  ]);
  return [
    plainSheet('各大厅', ['大厅', '大厅名称', '月数', '起', '止', '缺的月份', ...tables.map((t) => `${t} 行数`)], halls),
    plainSheet('收到的包', ['大厅', '大厅名称', '月份', '版本', '结果', '说明', '文件', '密钥号', '文件的 SHA-256'], packages),
  ];
}

function plainSheet(name: string, heading: readonly string[], rows: readonly (readonly SheetCell[])[]): SheetSource {
  return {
    name,
    xml: async function* () {
      yield sheetHead(heading.map((title) => Math.max(12, title.length * 2 + 2)));
      yield rowXml(1, heading.entries(), 1);
      for (const [i, row] of rows.entries()) yield rowXml(i + 2, row.entries());
      yield SHEET_FOOT;
    },
  };
}
