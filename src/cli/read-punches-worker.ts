import { parentPort, workerData } from 'node:worker_threads';
import { readPunches } from '#src/renderer/commands/attendance/read-punches.ts';
import { punchAnswer } from './punch-answer.ts';
import { punchJob } from './punch-job.ts';
import { punchTable } from './punch-table.ts';

// Texts cross to the main thread in one copy; half a million records would not.
const { bytes, name, json } = punchJob(workerData);
const read = await readPunches(bytes, name);
const answer = punchAnswer(read);
parentPort?.postMessage({
  exit: read.ok ? 0 : 1,
  text: json ? `${JSON.stringify(answer)}\n` : punchTable(name, answer),
  macros: read.ok && read.value.macros,
});
