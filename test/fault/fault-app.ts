import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';

const here = import.meta.dirname;
const rendererRoot = path.resolve(here, '../../out/fault');

/** Builds the fault page once. */
export async function buildFaultPage(): Promise<void> {
  await build({
    root: path.join(here, 'page'),
    configFile: false,
    logLevel: 'error',
    build: { outDir: rendererRoot, emptyOutDir: true },
  });
}

export interface Opened {
  readonly kind: string;
  readonly notices: readonly string[];
  readonly why: string;
}

/** The application in its own processes, to be killed. */
export class FaultApp {
  readonly #child: ChildProcess;
  readonly #dataDir: string;
  readonly #waiting = new Map<number, (value: unknown) => void>();
  readonly acknowledged: number[] = [];
  #next = 1;

  private constructor(child: ChildProcess, dataDir: string) {
    this.#child = child;
    this.#dataDir = dataDir;
  }

  static async start(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<FaultApp> {
    const child = spawn(process.execPath, [path.join(here, 'child.ts'), dataDir, rendererRoot], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    const app = new FaultApp(child, dataDir);
    await app.#listen();
    return app;
  }

  /** Calls the page; never settles when the process is killed first. */
  call<T>(name: string, ...args: unknown[]): Promise<T> {
    const id = this.#next++;
    return new Promise((resolve) => {
      this.#waiting.set(id, (value) => resolve(value as T));
      this.#child.stdin?.write(`${JSON.stringify({ id, call: name, args })}\n`);
    });
  }

  open(): Promise<Opened> {
    return this.call('open');
  }

  /** Resolves once this many writes were acknowledged since the start. */
  async untilAcknowledged(count: number): Promise<void> {
    while (this.acknowledged.length < count) await new Promise((resolve) => this.#child.stdout?.once('data', resolve));
  }

  /** SIGKILL to host, browser and everything below: a power cut as far as processes go. */
  async kill(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    try {
      execFileSync('pkill', ['-9', '-f', this.#dataDir]);
    } catch {
      // Nothing was left to kill.
    }
    await gone;
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.stdin?.write('{"id":0,"call":"stop","args":[]}\n');
    await gone;
  }

  #listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#child.once('exit', (code) => reject(new Error(`the application ended with ${code}`)));
      createInterface({ input: this.#child.stdout ?? process.stdin }).on('line', (text) => {
        const message = JSON.parse(text) as { event: string; n?: number; id?: number; value?: unknown; error?: string };
        if (message.event === 'ready') resolve();
        else if (message.event === 'ack' && message.n !== undefined) this.acknowledged.push(message.n);
        else if (message.event === 'done' && message.id !== undefined)
          this.#waiting.get(message.id)?.(message.error ?? message.value);
      });
    });
  }
}
