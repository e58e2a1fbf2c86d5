/** Refusals about corrections, absences within a day and attachments. */
export const keeping = {
  'keeping/reason': '还没写理由。按 1–5 选一条，或者自己写。',
  'keeping/approver': '还没写谁批准的。',
  'keeping/future': '{{at}} 还没到，不能补卡。',
  'keeping/same-punch': '{{at}} 已经有一次打卡，不用再补。',
  'void/before': '这一条已经作废，理由是“{{reason}}”。',
  'void/reason': '作废要写明理由。',
  'keeping/no-shift': '{{day}} 没有排班，不能记半天假或公出。整天请假在排班里记。',
  'keeping/times': '开始时间要早于结束时间。',
  'keeping/outside-shift': '这段时间不在班次 {{start}}–{{end}} 里，或者全在休息时间。',
  'keeping/overlap': '{{from}}–{{to}} 已经记过半天假或公出，两段不能重叠。先作废那一条。',
  'attachment/too-large': '“{{name}}”有 {{size}} MB，超过 30 MB。PDF 分成几份，照片换小一点的再加。',
  'attachment/type': '“{{name}}”不是照片或 PDF（看内容，不看扩展名）。只收照片和 PDF。',
  'attachment/empty': '“{{name}}”是空文件。',
  'attachment/damaged': '“{{name}}”不完整，打不开。从手机或相机里重新传一次。',
} as const;
