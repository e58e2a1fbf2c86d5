import type { Translated } from '#src/renderer/text/translated.ts';
import type { roster as zh } from '#src/renderer/text/zh-CN/errors/roster.ts';

export const roster: Translated<typeof zh> = {
  'roster/no-such-day': 'This month has no day {{date}}. Open the roster again.',
  'roster/no-such-person': 'Somebody is no longer in the register. Open the roster again.',
  'roster/auto-breaks-rule':
    'Nothing was taken over: {{name}} on {{day}} would break a rule that must be kept. Run it again or use fewer cells.',
  'roster/empty': 'Nothing is planned for this month, so there is nothing to publish.',
  'roster/hard-breaches': '{{count}} places keep the roster from being published. F8 steps through them.',
  'roster/reasons-missing': '{{count}} places still need a reason.',
  'roster/unchanged': 'Same as version {{version}}: no need to publish again.',
  'roster/workbook': 'The workbook was not made; the roster is not affected. Try again.',
};
