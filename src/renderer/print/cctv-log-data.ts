import type { DayKey } from '#src/shared/domain/core/day.ts';
import type { CctvRetrieval } from '#src/shared/domain/incident/types.ts';

/** 厅务表 07-1 视频监控调取登记 of a year. */
export interface CctvLogData {
  readonly letterhead: string;
  readonly title: string;
  readonly record: string;
  readonly count: string;
  readonly day: string;
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** Heads and widths (mm); `null` takes what is left (公共安全视频图像信息系统管理条例: 事由、内容、单位、姓名). */
export const cctvColumns: readonly (readonly [head: string, width: number | null])[] = [
  ['编号', 24],
  ['调取时间', 28],
  ['事由', null],
  ['调取内容', 38],
  ['录像时段', 40],
  ['复制', 10],
  ['调取单位', 27],
  ['调取人', 15],
  ['批准人', 15],
  ['事件编号', 26],
  ['签名', 17],
];

const minute = (at: string): string => at.slice(0, 16).replace('T', ' ');

/** The cells of {@link cctvColumns} but for the signature. */
export const cctvCells = (c: CctvRetrieval, incidentNumber: string): string[] => [
  c.number,
  minute(c.at),
  c.reason,
  c.cameras,
  c.from.slice(0, 10) === c.to.slice(0, 10) ? `${minute(c.from)}—${c.to.slice(11, 16)}` : `${minute(c.from)}—${minute(c.to)}`,
  c.copied ? '是' : '否',
  c.unit,
  c.name,
  c.approvedBy,
  incidentNumber,
];

export const cctvLogData = (
  year: string,
  retrievals: readonly CctvRetrieval[],
  numberOf: (incidentId: string) => string,
  head: { readonly letterhead: string; readonly today: DayKey },
): CctvLogData => ({
  letterhead: head.letterhead,
  title: `${head.letterhead}视频监控调取登记表`,
  record: `JK-${year}`,
  count: `${year} 年共 ${retrievals.length} 次`,
  day: `制表日期：${head.today}`,
  rows: retrievals.map((c) => ({ id: c.id, cells: [...cctvCells(c, numberOf(c.incidentId)), ''] })),
});
