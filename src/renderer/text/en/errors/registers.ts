import type { Translated } from '#src/renderer/text/translated.ts';
import type { registers as zh } from '#src/renderer/text/zh-CN/errors/registers.ts';

export const registers: Translated<typeof zh> = {
  'register/missing': '"{{name}}" is empty; fill it in, then import.',
  'register/day': '"{{text}}" is no date; write it like 2026-10-08.',
  'register/time': '"{{text}}" is no time; write it like 2026-10-08 09:30, or the day alone.',
  'register/clock': '"{{text}}" is no time of day; write it like 09:30.',
  'register/count': '"{{text}}" is no number; write a whole number.',
  'register/money': '"{{text}}" is no amount; write it like 1280.50.',
  'register/choice': '"{{text}}" is none of the choices: {{names}}.',
  'register/hall': 'There is no hall called "{{text}}"; make it in the settings or write one that exists.',
  'register/person': '"{{text}}" is not in the staff register; write a name from it or clear the cell.',
  'register/plan': 'There is no plan called "{{text}}"; write the full name of the plan.',
  'register/twice-in-file': 'The same as row {{row}}; delete one of them or change the number.',
  'register/closed-before': 'It is closed before it happened; change one of the times.',
  'register/drill-plan': 'It cannot be told which plan was practised; add a column with the full name of the plan.',
  'register/drill-future': 'The day has not come; with the state of a planned drill it is imported as planned.',
};
