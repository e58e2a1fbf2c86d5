/** Refusals of printed forms. */
export const print = {
  'print/no-addendum': '锁定以后没有更正，不用附页。',
  'print/nobody-year': '{{year}} 年这个大厅没有考勤。',
  'print/nobody': '{{month}} 这里还没有人员，没有可打印的内容。先在“人员”里加人，再排班。',
  'print/nobody-employed': '{{day}} 还没有在册人员。先在“人员”里加人。',
  'print/no-hall': '这个大厅已经停用。换一个大厅再打印。',
  'print/cannot-show': '预览画不出来，PDF 本身没有问题。存为 PDF 后用别的软件打开，或再试一次。',
} as const;
