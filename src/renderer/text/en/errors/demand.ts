import type { Translated } from '#src/renderer/text/translated.ts';
import type { demand as zh } from '#src/renderer/text/zh-CN/errors/demand.ts';

export const demand: Translated<typeof zh> = {
  'demand/gone': 'This demand has been voided. Open this page again.',
  'demand/none': 'This hall has no demand yet, so there is nothing to keep. Add a line first.',
  'demand/template-gone': 'This template has been voided. Choose another one.',
  'pattern/gone': 'This pattern has been voided. Save it as a new one.',
  'pattern/length': 'A pattern needs at least one shift and has at most {{longest}} days.',
  'pattern/shift-gone': 'The pattern has a shift that is no longer used. Choose one that is.',
  'pattern/step': 'The shift between people is a whole number from 0 to {{largest}}.',
};
