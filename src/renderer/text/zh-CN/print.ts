/** Print preview; the forms themselves are Chinese in every language. */
export const print = {
  preview: '打印预览',
  pages_one: '共 {{count}} 页',
  pages_other: '共 {{count}} 页',
  page: '第 {{n}} 页，共 {{count}} 页',
  sheets: '打印件',
  savePdf: '存为 PDF',
  setting: '正在排版…',
  printing: '正在生成 PDF…',
  fit: '适合宽度',
  smaller: '缩小',
  larger: '放大',
  paper: '纸张',
  paperA4: 'A4 横向',
  paperA3: 'A3 横向',
  hall: '大厅',
  bothHalls: '全部大厅',
} as const;
