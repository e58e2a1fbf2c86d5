import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ok, type Result } from '#src/shared/domain/core/result.ts';
import type { HostError } from '#src/shared/host/errors.ts';
import { guarded } from './host-result.ts';

/** Shows a file in the system's file manager. The path goes as an argument, never through a shell. */
export const revealFile = (file: string): Promise<Result<Record<string, never>, HostError>> =>
  guarded(file, async () => {
    await stat(file);
    const [program, args] =
      process.platform === 'win32'
        ? ['explorer.exe', [`/select,"${file}"`]]
        : process.platform === 'darwin'
          ? ['open', ['-R', file]]
          : ['xdg-open', [path.dirname(file)]];
    // Explorer reads its own quotes; Node's would make it open the wrong folder.
    spawn(program, args, { detached: true, stdio: 'ignore', windowsVerbatimArguments: true })
      .on('error', () => undefined)
      .unref();
    return ok({});
  });
