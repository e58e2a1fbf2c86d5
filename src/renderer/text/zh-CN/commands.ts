/** Names of commands, as the journal keeps them; shown by undo and in change records. */
export const commands = {
  undo: '撤销',
  redo: '重做',
  'hall-open': '建立账本',
  'settings-save': '修改设置',
} as const;
