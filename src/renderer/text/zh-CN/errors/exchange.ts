/** Refusals of the import of an edited workbook. */
export const exchange = {
  'exchange/no-sheet': '“{{name}}”里没找到排班表。要有一行日期 1、2、3…，同一行有“姓名”。可以先导出 Excel 看看样子。',
  'exchange/nobody': '“{{sheet}}”里没有一个人在这个大厅这个月的排班表上。看看是不是拿错了文件。',
  'exchange/stale': '对照的时候草稿被改过，没有导入。再选一次这个文件。',
} as const;
