import type { Translated } from '#src/renderer/text/translated.ts';
import type { rectifications as zh } from '#src/renderer/text/zh-CN/errors/rectifications.ts';

export const rectifications: Translated<typeof zh> = {
  'rectification/finding': 'Say what was found.',
  'rectification/owner': 'Say who puts it right: choose a person or write the firm’s name.',
  'rectification/due': 'The due day is before the day of the finding ({{found}}). Change it.',
  'rectification/no-day': 'This is no date. Write 9-28 or 2026-9-28.',
  'rectification/voided': '{{number}} is void and cannot be changed.',
  'rectification/not-open': '{{number}} has been reported done. To begin again, let the re-check fail.',
  'rectification/not-done': '{{number}} has not been reported done yet. Say first what was done.',
  'rectification/done-note': 'Say what was done.',
  'rectification/failed-note': 'Say what is still wrong.',
  'rectification/not-later': 'The new day must be after {{due}}.',
  'rectification/postpone-reason': 'Say why it is postponed.',
  'rectification/same-person': '{{name}} is the owner; somebody else looks again. Change the name at the top right.',
};
