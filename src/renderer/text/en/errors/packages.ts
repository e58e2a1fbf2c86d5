import type { Translated } from '#src/renderer/text/translated.ts';
import type { packages as zh } from '#src/renderer/text/zh-CN/errors/packages.ts';

export const packages: Translated<typeof zh> = {
  'package/no-file': '"{{name}}" was not found or cannot be read. Check that the USB stick or folder is still there.',
  'package/not-a-package': '"{{name}}" is no package. Ask the hall to export it again.',
  'package/encrypted': '"{{name}}" is encrypted; it takes the key of this bureau or a passphrase.',
  'package/wrong-key':
    'The key or passphrase given does not open "{{name}}": it is meant for somebody else, the passphrase is wrong, or the file was damaged on its way.',
  'package/truncated': '"{{name}}" is incomplete, its end is missing. Ask the hall to copy it again.',
  'package/damaged': 'The structure of "{{name}}" does not fit ({{what}}); it was not taken. Ask the hall to copy it again.',
  'package/unsafe-name': 'A file in the package has an unsafe name: "{{path}}". It was not taken; ask the hall to export again.',
  'package/unsafe-entry': '"{{path}}" is no plain file ({{what}}); it was not taken. Ask the hall to export again.',
  'package/duplicate-name': 'The package has "{{path}}" twice; nobody can say which one is meant, so it was not taken.',
  'package/too-large': '"{{path}}" is too large ({{size}} bytes, at most {{most}}) and was not opened.',
  'package/too-many': 'The package has {{count}} files, at most {{most}}; it was not opened.',
  'package/bad-manifest': 'The manifest of the package cannot be read ({{what}}). Ask the hall to export it again.',
  'package/future-version': 'A newer version made this package ({{format}}). Update this computer first, then open it.',
  'package/name-differs':
    'The file name says {{named}}, inside it is {{found}}. What is inside counts; check whether it was renamed.',
  'package/bad-signature': 'The signature does not fit: the manifest was changed after signing, or another hall signed it.',
  'package/foreign-key':
    '{{hall}} signed with key {{keyId}}; the known one is {{known}}. Ring the hall and ask whether it has a new key before you enter it.',
  'package/missing-file': '"{{path}}" is missing; the manifest lists it.',
  'package/extra-file': '"{{path}}" is not in the manifest.',
  'package/changed-file': '"{{path}}" was changed and differs from the manifest.',
  'package/rows-differ': '"{{path}}" has {{found}} rows; the manifest says {{rows}}.',
  'package/duplicate':
    '{{hall}} {{month}} version {{version}} is here more than once with the same content; it counts once (the other is "{{other}}").',
  'package/conflict':
    '{{hall}} {{month}} version {{version}} is here twice with different content (the other is "{{other}}"). Neither was taken; ask the hall which is right.',
  'package/chain-gap':
    'What came before {{hall}} {{month}} version {{version}} ({{previous}} version {{previousVersion}}) is not here, so the chain cannot be followed.',
  'package/chain-broken':
    '{{hall}} {{month}} version {{version}} says that {{previous}} version {{previousVersion}} came before it, but the one at hand differs.',
  'package/out-not-ours': '"{{path}}" holds something else already, so nothing is written there. Choose an empty folder.',
  'package/none': 'There is no package in "{{path}}".',
  'package/no-keys': '"{{name}}" is no list of known keys ({{what}}).',
  'package/usage': 'The command was not typed as it should be; its usage follows.',
  'package/no-folder': 'The folder "{{path}}" was not found.',
};
