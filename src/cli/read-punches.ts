import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { LONGEST_READ, MOST_BYTES } from '#src/renderer/commands/attendance/read-punches.ts';
import { err, ok, type Problem, type Result } from '#src/shared/domain/core/result.ts';
import type { HallCommand, HallExit } from './hall-command.ts';
import { punchAnswer } from './punch-answer.ts';
import type { PunchJob, PunchJobDone } from './punch-job.ts';
import { punchTable } from './punch-table.ts';
import { startedIn } from './started-in.ts';
import { writeOut } from './write-out.ts';

const MOST_MEMORY_MB = 3_000;

/** `hall read-punches FILE [--json]`: what a file of punches contains. Writes nothing but its answer. */
export const readPunchesCommand: HallCommand = {
  usage: 'read-punches FILE [--json]',
  run: async (args) => {
    const asked = askedOf(args);
    if (!asked) return 2;
    const name = path.basename(asked.file);
    const bytes = await readBytes(asked.file, name);
    const done = bytes.ok ? await runWorker({ bytes: bytes.value, name, json: asked.json }) : bytes;
    if (!done.ok) return refuse(done.error, name, asked.json);
    if (done.value.macros) process.stderr.write(`“${name}”带宏，没有运行，只读了格子里的内容。\n`);
    await writeOut(done.value.text);
    return done.value.exit;
  },
};

function askedOf(args: readonly string[]): { readonly file: string; readonly json: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' } },
    });
    const [file, ...others] = positionals;
    return file && others.length === 0 ? { file: path.resolve(startedIn(), file), json: values.json === true } : null;
  } catch {
    // An option that does not exist.
    return null;
  }
}

async function readBytes(file: string, name: string): Promise<Result<Uint8Array, Problem>> {
  try {
    const found = await stat(file);
    if (!found.isFile()) return err({ code: 'punch/no-file', detail: { name } });
    if (found.size > MOST_BYTES) return err({ code: 'punch/too-large', detail: { name, size: Math.round(found.size / 1e6) } });
    return ok(new Uint8Array(await readFile(file)));
  } catch {
    return err({ code: 'punch/no-file', detail: { name } });
  }
}

async function refuse(error: Problem, name: string, json: boolean): Promise<HallExit> {
  const answer = punchAnswer(err(error));
  await writeOut(json ? `${JSON.stringify(answer)}\n` : punchTable(name, answer));
  return 1;
}

/** The file is read in a thread of its own, with an end to its time and memory; whatever a library prints there is dropped. */
function runWorker(job: PunchJob): Promise<Result<PunchJobDone, Problem>> {
  const worker = new Worker(new URL('./read-punches-worker.ts', import.meta.url), {
    workerData: job,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  return new Promise<Result<PunchJobDone, Problem>>((resolve) => {
    const broken = (): void => resolve(err({ code: 'sheet/broken', detail: { name: job.name } }));
    const timer = setTimeout(broken, LONGEST_READ);
    worker.once('message', (done: PunchJobDone) => resolve(ok(done)));
    worker.once('error', broken);
    worker.once('exit', () => {
      clearTimeout(timer);
      broken();
    });
  }).finally(() => worker.terminate());
}
