import type { DemandColumn } from './demand-view.ts';
import type { DemandT } from './use-demand-text.ts';

/** “岗位”, “休息日”, “10月8日”. */
export function columnTitle(column: DemandColumn, t: DemandT): string {
  if (column.is === 'day') return column.day.title;
  return column.is === 'kind' ? t(`common:dayKind.${column.kind}`) : t(`column.${column.is}`);
}
