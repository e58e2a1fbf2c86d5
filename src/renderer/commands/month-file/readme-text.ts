import { monthTitle, stampTime } from '#src/renderer/print/month-text.ts';
import { checkText } from './check-text.ts';
import type { MonthFacts } from './month-facts.ts';
import { openChecks } from './open-checks.ts';

/** 说明.txt: what this package is, what is missing in it, and how to check it. With a mark and line ends that every Windows reads. */
export function readmeText(facts: MonthFacts, paths: readonly string[]): string {
  const missing = openChecks(facts);
  const lines = [
    `${facts.settings.letterhead} ${monthTitle(facts.month)}月度文件　第 ${facts.version} 版`,
    '',
    `数据截至：${stampTime(facts.madeAt)}`,
    `生成人：${facts.by}`,
    ...(facts.settings.isDemo ? ['注意：这是演示数据，人名和号码都是虚构的。'] : []),
    '',
    missing.length === 0 ? '一、本月各项齐全。' : `一、有 ${missing.length} 项未齐：`,
    ...missing.map(({ text, reason }) => `　　${text}${reason === '' ? '' : `。原因：${reason}`}`),
    ...(missing.length === 0 ? [] : ['　　其余：']),
    ...facts.checks.filter((c) => c.state === 'ok').map((c) => `　　${checkText(c)}`),
    '',
    '二、内容：',
    ...paths.map((path) => `　　${path}`),
    '',
    '三、核对：',
    '　　本文件是一个压缩包，改后缀为 zip 就能打开。“校验清单.txt”列出每个文件的 SHA-256，可用 sha256sum -c 校验清单.txt 核对。',
    '　　manifest.json 由本厅签名：',
    '　　openssl pkeyutl -verify -pubin -inkey hall.pem -rawin -in manifest.json -sigfile manifest.sig',
    '',
    '四、数据表：',
    '　　tables 文件夹里是同样内容的数据表，各有 CSV 和 Parquet 两份，字段说明见 tables/schema.json。',
    '　　时间以当天零点起的分钟计，身份号码只留末四位，电话遮去中间四位。',
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
