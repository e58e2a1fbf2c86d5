/** Names of commands, as the journal keeps them; shown by undo and in change records. */
export const commands = {
  undo: '撤销',
  redo: '重做',
  'hall-open': '建立账本',
  'settings-save': '修改设置',
  'roster-edit': '修改排班',
  'roster-clear': '清空排班',
  'roster-paste': '粘贴排班',
  'roster-fill': '填充排班',
  'roster-pattern': '按规律填排班',
  'roster-copy-week': '复制上周排班',
  'roster-copy-month': '复制上月排班',
  'roster-swap': '换班',
  'roster-publish': '发布排班',
} as const;
