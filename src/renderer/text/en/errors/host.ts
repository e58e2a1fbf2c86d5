import type { Translated } from '#src/renderer/text/translated.ts';
import type { host as zh } from '#src/renderer/text/zh-CN/errors/host.ts';

export const host: Translated<typeof zh> = {
  'host/bad-input': 'What this step sent was incomplete ({{method}}). Go back one step and do it again.',
  'host/bad-output': 'The system answered incompletely ({{method}}). Close and reopen; the data is not affected.',
  'host/unknown-method': 'This version cannot do that ({{method}}).',
  'host/wrong-origin': 'A request of unknown origin was refused.',
  'host/disk-full': 'The disk is full; this was not saved. Free some space and try again. Saved data is not affected.',
  'host/low-space': 'Only {{free}} left on the disk; below {{needed}} nothing is written. Free some space and try again.',
  'host/no-room':
    '“{{path}}” has no room: {{needed}} are needed, {{free}} are free; nothing was written. Make room or take another drive.',
  'host/read-only': '"{{path}}" cannot be written. Choose another folder or ask for permission.',
  'host/not-found': '"{{path}}" was not found. Check that the USB stick or folder is still there.',
  'host/drive-gone':
    '“{{path}}” went away half-way; nothing counts and the book is untouched. Plug the drive in and make the package again.',
  'host/file-in-use': '"{{path}}" is open in another program, probably WPS or Excel. Close it and try again.',
  'host/already-exists': '"{{path}}" exists already. Choose another name.',
  'host/seq-mismatch': 'The journal and the screen differ. Close and reopen; it is mended by itself.',
  'host/journal-broken': 'Line {{line}} of the journal does not fit, so nothing more is written. Reopen and follow the steps.',
  'host/snapshot-damaged': 'Backup "{{id}}" cannot be read completely. Choose an earlier one.',
  'host/read-back-differs':
    'What was read back differs from what was written, so it does not count. Use another stick or folder.',
  'host/pdf-failed': 'The PDF was not made. Try again, or use Print.',
  'host/cancelled': 'Cancelled; nothing was written.',
  'host/no-browser': 'No Edge, Chrome or Chromium was found. Install one of them and open again.',
  'host/unavailable': 'This is not available here.',
  'host/attachment-refused': '"{{name}}" is not a whole photo or PDF and was not kept.',
  'host/attachment-damaged': 'This attachment is damaged on the disk. The copy in the backup can still be used.',
  'host/key-damaged':
    'The file of the signing key is damaged ({{path}}). Bring it back from the recovery sheet under “Settings → Submission”: the bureau knows that key.',
  'host/bad-recipient':
    'The bureau’s key “{{recipient}}” cannot be read; nothing was packed. Check it under “Settings → Submission”.',
  'host/internal': 'Something unexpected happened and was logged. The data is not affected; try again.',
  'store/behind': 'It is in the journal, but the screen is behind. Close and reopen to catch up.',
  'undo/changed-since': 'This was changed again since, so it cannot simply be undone. Open it and edit.',
  unknown: 'Something unexpected happened ({{code}}). The data is not affected.',
};
