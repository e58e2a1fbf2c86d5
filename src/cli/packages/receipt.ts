import path from 'node:path';
import type { HallCommand } from '#src/cli/hall-command.ts';
import { writeOut } from '#src/cli/write-out.ts';
import { makeReceipt } from '#src/main/packages/make-receipt.ts';
import { verifyPackage } from '#src/main/packages/verify/verify-package.ts';
import { wallText } from '#src/main/services/clock.ts';
import { readAsked, readOptions } from './ask.ts';
import { packageSentence, toldRefusal, USAGE } from './told.ts';

const print = (data: unknown): Promise<void> => writeOut(`${JSON.stringify(data, null, 2)}\n`);

/** `hall receipt FILE`: the receipt of docs/package-format.md for one package. 1 when it is not accepted. */
export const receiptCommand: HallCommand = {
  usage: 'receipt FILE [--by NAME] [--keys FILE] [--identity FILE | --passphrase-file FILE]',
  run: async (args) => {
    const asked = readAsked(args, 'by');
    const [file, ...others] = asked?.files ?? [];
    if (!asked || !file || others.length > 0) {
      await print({ accepted: false, problems: [toldRefusal(USAGE)] });
      return 2;
    }
    const options = await readOptions(asked);
    if (!options.ok) {
      await print({ accepted: false, problems: [toldRefusal(options.error)] });
      return 1;
    }
    const report = await verifyPackage(file, options.value);
    const now = `${wallText(Date.now()).slice(0, 19)}+08:00`;
    await print(await makeReceipt(report, path.basename(file), now, asked.by, packageSentence));
    return report.ok ? 0 : 1;
  },
};
