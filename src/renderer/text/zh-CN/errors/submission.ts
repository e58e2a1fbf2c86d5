/** Refusals of the month's file. */
export const submission = {
  'submission/hall-code': '大厅代码要 2 到 8 位大写字母或数字，文件名和局里汇总都用它。到设置里补上。',
  'submission/nobody': '{{month}} 没有在册人员，没有可打包的内容。换一个月，或先在“人员”里加人。',
} as const;
