const STEP = 100;

/** Tells on standard error how far it is: every package to a person, every hundredth to a log. */
export function tellProgress(done: number, total: number, name: string): void {
  if (total < 2) return;
  const file = name.replace(/[\p{Cc}\p{Cf}]/gu, '?');
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${done}/${total} ${file}${done === total ? '\n' : ''}`);
  else if (done % STEP === 0 || done === total) process.stderr.write(`${done}/${total}\n`);
}
