/** Refusals around emergency plans. */
export const plans = {
  'plan/trigger': '写明什么情况下启动这个预案。',
  'plan/no-roles': '至少写一个角色。',
  'plan/no-steps': '至少写一个步骤。',
  'plan/blank-role': '第 {{line}} 个角色没有名称。补上或删掉这一行。',
  'plan/blank-step': '第 {{line}} 步没有写做什么。补上或删掉这一行。',
  'plan/lost-role': '第 {{line}} 步的角色已经删掉。重新选一个。',
  'plan/draft-exists': '第 {{version}} 版还是草稿。先批准或放弃它。',
  'plan/approved': '第 {{version}} 版已经批准，不能再改。要改就修订出新的一版。',
  'plan/approver': '写明由谁批准。',
  'plan/review-day': '下次评审要在生效之后。改日期。',
  'plan/title': '写预案的名称。',
  'plan/no-day': '看不懂这个日期。写成 2026-11-1。',
} as const;
