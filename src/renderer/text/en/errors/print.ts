import type { Translated } from '#src/renderer/text/translated.ts';
import type { print as zh } from '#src/renderer/text/zh-CN/errors/print.ts';

export const print: Translated<typeof zh> = {
  'print/no-addendum': 'Nothing was corrected after the lock; there is no addendum.',
  'print/nobody-year': 'This hall has no attendance in {{year}}.',
  'print/nobody':
    'Nobody is listed here in {{month}}, so there is nothing to print. Add people under Staff, then plan the roster.',
  'print/nobody-employed': 'Nobody is on the register on {{day}}. Add people under Staff first.',
  'print/no-hall': 'This hall is no longer in use. Choose another one to print.',
  'print/cannot-show': 'The preview could not be drawn; the PDF itself is fine. Save it and open it elsewhere, or try again.',
};
