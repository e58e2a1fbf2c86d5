/** Refusals about marks, months and punch files. */
export const attendance = {
  'attendance/locked': '{{month}}月已锁定。要改，先写明理由解锁。',
  'attendance/future': '{{day}} 还没到，不能点名。',
  'attendance/reason-needed': '改过去的考勤要写明理由。',
  'attendance/unsettled': '还有 {{count}} 格没有着落。先点名或更正，再锁定。',
  'attendance/month-open': '这个月到 {{day}} 才结束，还不能锁定。',
  'attendance/time-shape': '“{{text}}”不是时间。照 0837 或 08:37 这样写。',
  'attendance/line-columns': '只有一列，缺号码或时间',
  'attendance/line-number': '号码不像考勤号',
  'attendance/line-time': '时间不存在或写法不对',
  'punch/empty': '“{{name}}”是空文件。',
  'punch/too-large': '“{{name}}”有 {{size}} MB，超过 50 MB。让考勤机只导出要用的月份。',
  'punch/not-a-log': '“{{name}}”里没有打卡记录。要考勤机导出的 attlog.dat。',
  'punch/spreadsheet': '“{{name}}”是 Excel 或压缩文件。这里要考勤机导出的 attlog.dat。',
  'punch/unknown-numbers': '还有 {{count}} 个号码不知道是谁。逐个选人，或者选“不是本厅的人”。',
  'punch/voided-before': '“{{name}}”已经作废过，理由是“{{reason}}”。',
  'punch/nothing-new': '没有新的打卡，以前都导入过了。',
} as const;
