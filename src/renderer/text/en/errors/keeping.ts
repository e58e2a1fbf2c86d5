import type { Translated } from '#src/renderer/text/translated.ts';
import type { keeping as zh } from '#src/renderer/text/zh-CN/errors/keeping.ts';

export const keeping: Translated<typeof zh> = {
  'keeping/reason': 'No reason yet. Choose with 1–5 or type one.',
  'keeping/approver': 'Who approved it is missing.',
  'keeping/future': '{{at}} has not come yet.',
  'keeping/same-punch': 'There is a punch at {{at}} already.',
  'void/before': 'This was voided already: "{{reason}}".',
  'void/reason': 'Voiding needs a reason.',
  'keeping/no-shift': 'No shift on {{day}}, so no half day either. Whole days of leave are written in the roster.',
  'keeping/times': 'The start must be before the end.',
  'keeping/outside-shift': 'That time is not within the shift {{start}}–{{end}}, or all of it is break.',
  'keeping/overlap': '{{from}}–{{to}} is written already; two may not overlap. Void that one first.',
  'attachment/too-large': '"{{name}}" has {{size}} MB, more than 30 MB. Split the PDF or take a smaller photo.',
  'attachment/type': '"{{name}}" is no photo or PDF (by its content, not its name). JPG, PNG, WebP and PDF are taken.',
  'attachment/empty': '"{{name}}" is empty.',
  'attachment/damaged': '"{{name}}" is incomplete and cannot be opened. Send it again from the phone or camera.',
};
