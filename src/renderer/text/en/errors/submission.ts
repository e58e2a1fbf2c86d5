import type { Translated } from '#src/renderer/text/translated.ts';
import type { submission as zh } from '#src/renderer/text/zh-CN/errors/submission.ts';

export const submission: Translated<typeof zh> = {
  'submission/hall-code':
    'The hall code needs 2 to 8 capitals or digits; the file’s name and the bureau use it. Fill it in under Settings.',
  'submission/nobody': 'Nobody is on the register in {{month}}, so there is nothing to pack. Choose another month or add people.',
  'submission/no-letter': 'Version {{version}} was made by an older program and has no letter. Make the package again.',
  'submission/withdraw-reason': 'Say why it is withdrawn; the next version’s letter prints it.',
  'submission/withdrawn-before': 'Version {{version}} was withdrawn before.',
  'submission/passphrase-short': 'A passphrase has at least 8 characters. A few unrelated words are easiest to remember.',
  'submission/passphrase-differs': 'The two passphrases differ. Type it once more.',
  'submission/no-recipients': 'There is no key of the bureau yet. Add it under “Settings → Submission”, or use a passphrase.',
  'submission/bad-recipient':
    '“{{recipient}}” is no key. A key begins with age1 and has 62 characters; copy it from the file the bureau gave.',
  'submission/key-text-short':
    'The key’s text has 64 characters, this has {{count}}. Copy the recovery sheet from beginning to end.',
  'submission/key-text-row': 'Row {{row}} is not copied right. Look at it again on the recovery sheet.',
};
