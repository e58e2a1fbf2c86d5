import type { Translated } from '#src/renderer/text/translated.ts';
import type { sending as zh } from '#src/renderer/text/zh-CN/sending.ts';

export const sending: Translated<typeof zh> = {
  recipients: 'Keys of the bureau',
  recipientsLabel: 'Public keys, one a line',
  recipientsHint: 'They begin with age1 and have 62 characters; the bureau gives them. “Bureau’s key” locks a package to them.',
  privacy: 'Personal data',
  privacyLead: 'For the data tables of the package; the manifest records it. Printed forms and the workbook are always masked.',
  field: { idNumber: 'ID number', phone: 'Telephone', birth: 'Date of birth', address: 'Address' },
  choice: { masked: 'partly masked', full: 'in full', omitted: 'left out' },
  key: 'Signing key',
  keyId: 'Key number',
  keyLead:
    'It signs every package, and the bureau knows the hall by its number. Print a recovery sheet and lock it away: it brings the key back on another computer. It is printed only, never saved.',
  printSheet: 'Print recovery sheet…',
  restore: 'Restore the key',
  restoreLabel: 'The four rows of the recovery sheet',
  restoreHint: 'Type them as they stand; spaces and case do not matter.',
  restored: 'The key is back, number {{keyId}}.',
  restoredInstead: 'Key {{keyId}} is in use now. {{replaced}} stays in the data folder.',
};
