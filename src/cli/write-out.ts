/** Writes to standard output and waits until it has gone: a pipe takes a year of punches in many pieces. */
export const writeOut = (text: string): Promise<void> =>
  new Promise((resolve) => {
    // Whoever reads may stop early (`| head`); that is no error of ours.
    process.stdout.on('error', () => resolve());
    process.stdout.write(text, () => resolve());
  });
