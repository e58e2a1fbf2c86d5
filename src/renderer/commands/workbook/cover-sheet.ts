import { checkText } from '#src/renderer/commands/month-file/check-text.ts';
import type { MonthFacts } from '#src/renderer/commands/month-file/month-facts.ts';
import { monthTitle, stampTime } from '#src/renderer/print/month-text.ts';
import type { SheetSpec } from './sheet-spec.ts';

/** 说明: what the workbook is, which sheets it has, what is missing. */
export function coverSheet(facts: MonthFacts, sheets: readonly SheetSpec[]): SheetSpec {
  const { settings, month, version, madeAt, by, checks } = facts;
  const heads = [
    ['大厅', settings.letterhead],
    ['供应商', settings.supplierName],
    ['采购单位', settings.bureauName],
    ['月份', monthTitle(month)],
    ['版本', `第 ${version} 版`],
    ['生成', `${stampTime(madeAt)}　${by}`],
    ['数据', settings.isDemo ? '演示数据，人名和号码都是虚构的' : '厅务簿账本'],
  ];
  const missing = checks.filter((c) => c.state === 'missing');
  const rows: readonly (readonly [string, string])[] = [
    ['一、基本情况', ''],
    ...heads.filter(([, text]) => text !== '').map(([name = '', text = '']): [string, string] => [name, text]),
    [missing.length === 0 ? '二、各项齐全' : `二、有 ${missing.length} 项未齐`, ''],
    ...checks.map((c): [string, string] => [c.state === 'ok' ? '齐' : '缺', checkText(c)]),
    ['三、各表', ''],
    ...sheets.map((s): [string, string] => [s.name, s.title]),
  ];
  return {
    name: '说明',
    title: `${settings.letterhead} ${monthTitle(month)}月报数据`,
    subtitle: '',
    columns: [
      { heading: '项目', width: 22 },
      { heading: '内容', width: 72, align: 'left' },
    ],
    rows,
    groupRows: new Set(rows.flatMap(([first], i) => (/^[一二三]、/.test(first) ? [i] : []))),
    frozenColumns: 0,
    orientation: 'portrait',
    notes: ['姓名、工号、编号按文本存放；小时和天数按数字存放，可直接求和。'],
    footer: settings.letterhead,
  };
}
