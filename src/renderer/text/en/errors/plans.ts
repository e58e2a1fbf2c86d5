import type { Translated } from '#src/renderer/text/translated.ts';
import type { plans as zh } from '#src/renderer/text/zh-CN/errors/plans.ts';

export const plans: Translated<typeof zh> = {
  'plan/trigger': 'Say when this plan begins.',
  'plan/no-roles': 'Write at least one role.',
  'plan/no-steps': 'Write at least one step.',
  'plan/blank-role': 'Role {{line}} has no name. Fill it in or remove the line.',
  'plan/blank-step': 'Step {{line}} says nothing. Fill it in or remove the line.',
  'plan/lost-role': 'The role of step {{line}} was removed. Choose another.',
  'plan/draft-exists': 'Version {{version}} is still a draft. Approve or drop it first.',
  'plan/approved': 'Version {{version}} is approved and cannot be changed. Revise it into a new one.',
  'plan/approver': 'Say who approves.',
  'plan/review-day': 'The next review must come after it takes effect. Change the day.',
  'plan/title': 'Write the plan’s title.',
  'plan/no-day': 'This is no date. Write 2026-11-1.',
};
