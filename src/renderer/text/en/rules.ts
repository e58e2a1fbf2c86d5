import type { Translated } from '#src/renderer/text/translated.ts';
import type { rules as zh } from '#src/renderer/text/zh-CN/rules.ts';

export const rules: Translated<typeof zh> = {
  unknownShift: { title: 'This shift is no longer used', text: 'Choose a shift that is in use.' },
  notTrained: {
    title: 'Pre-job training not passed',
    text: '{{name}} has not passed the pre-job training and cannot work this day. Enter the date under Staff once passed.',
  },
  notEmployed: {
    title: 'Not employed on this day',
    text: '{{name}} is employed from {{from}} to {{to}} and cannot work this day.',
  },
  protectedPeriod: { title: 'Protected period', text: '{{name}} is in a protected period: no night shifts, no overtime.' },
  restDayAWeek: {
    title: 'No rest day in this week',
    text: '{{from}} to {{to}}: {{days}} days, {{hours}} hours. One rest day a week is the least.',
  },
  shiftsOverlap: {
    title: 'Overlaps the shift of the day before',
    text: 'The shift of the day before still runs for {{minutes}} minutes when this one begins.',
  },
  monthOvertime: {
    title: 'More than {{limit}} hours of overtime this month',
    text: '{{hours}} hours of overtime are planned; {{limit}} a month is the most. Rest days with time off in lieu do not count.',
  },
  weekMaximum: { title: 'More than {{limit}} hours in a week', text: '{{from}} to {{to}}: {{hours}} hours.' },
  restBetween: {
    title: 'Too little rest between two shifts',
    text: 'Only {{hours}} hours since the shift of the day before; {{needed}} are due.',
  },
  consecutiveDays: {
    title: 'More than {{limit}} working days in a row',
    text: 'The {{days}}th working day in a row; {{limit}} is the usual limit.',
  },
  demandShort: { title: 'Short of people', text: '“{{demand}}” needs {{needed}}; {{missing}} more.' },
  weekStandard: {
    title: 'More than {{limit}} hours in a week',
    text: '{{from}} to {{to}}: {{hours}} hours; the standard week has {{limit}}.',
  },
  holidayWork: { title: 'Work on a statutory holiday', text: '{{holiday}} is paid 300 %; time off does not replace it.' },
};
