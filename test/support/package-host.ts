import { err, ok } from '#src/shared/domain/core/result.ts';
import type { HostInput, HostMethod, HostPort, HostResult } from '#src/shared/host/port.ts';
import type { MemoryHost } from './memory-host.ts';

/** What a test's package came to. */
export interface WrittenPackage {
  readonly name: string;
  readonly form: string;
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: HostInput<'package.finish'>['manifest'];
  readonly lock: HostInput<'package.finish'>['lock'];
}

/** A host that keeps packages and saved files in memory and “prints” the HTML itself as the PDF's bytes. */
export class PackageHost implements HostPort {
  readonly base: MemoryHost;
  readonly written: WrittenPackage[] = [];
  readonly cancelled: string[] = [];
  readonly calls: HostMethod[] = [];
  readonly #open = new Map<string, { name: string; form: string; files: Map<string, string> }>();

  constructor(base: MemoryHost) {
    this.base = base;
  }

  async call<M extends HostMethod>(method: M, input: HostInput<M>): Promise<HostResult<M>> {
    this.calls.push(method);
    if (this.base.refusals.has(method)) return this.base.call(method, input);
    const answer = this.#answer(method, input as never);
    return (answer ?? (await this.base.call(method, input))) as HostResult<M>;
  }

  #answer(method: HostMethod, input: never): unknown {
    switch (method) {
      case 'app.info':
        return ok(info);
      case 'pdf.make':
        return this.#pdf(input);
      case 'keys.public':
        return ok({ keyId: signed.keyId, pem: '' });
      case 'keys.secret':
        return ok({ keyId: signed.keyId, seed: '0f'.repeat(32) });
      case 'keys.restore':
        return this.#restore(input);
      case 'package.begin':
        return this.#begin(input);
      case 'package.add':
        return this.#add(input);
      case 'package.finish':
        return this.#finish(input);
      case 'package.cancel':
        return this.#cancel(input);
      default:
        return undefined;
    }
  }

  #pdf({ html }: HostInput<'pdf.make'>): HostResult<'pdf.make'> {
    return ok({ base64: toBase64(html), pages: 1 });
  }
  readonly restored: string[] = [];
  #restore({ seed }: HostInput<'keys.restore'>): HostResult<'keys.restore'> {
    this.restored.push(seed);
    return ok({ keyId: 'c'.repeat(16), replaced: signed.keyId });
  }
  #begin({ name, form }: HostInput<'package.begin'>): HostResult<'package.begin'> {
    const id = `package-${this.#open.size + 1}`;
    this.#open.set(id, { name, form, files: new Map() });
    return ok({ id });
  }
  #add({ id, path, base64 }: HostInput<'package.add'>): HostResult<'package.add'> {
    const open = this.#open.get(id);
    if (!open) return err({ code: 'host/not-found' });
    open.files.set(path, base64);
    return ok(fileOf(path, base64));
  }
  #finish({ id, folder, manifest, lock }: HostInput<'package.finish'>): HostResult<'package.finish'> {
    const open = this.#open.get(id);
    if (!open) return err({ code: 'host/not-found' });
    this.written.push({ ...open, folder, manifest, lock });
    const files = [...open.files].map(([path, base64]) => fileOf(path, base64));
    return ok({ path: `${folder || '/exports'}/${open.name}.hallpkg`, sha256: 'f'.repeat(64), files, ...signed });
  }
  #cancel({ id }: HostInput<'package.cancel'>): HostResult<'package.cancel'> {
    this.cancelled.push(id);
    return ok({});
  }
}

const info = { shell: 'fake', version: '0.1.0', dataDir: '', exportDir: '/exports', fixedNow: '', headless: true, session: 's' };
const signed = { manifestSha256: 'e'.repeat(64), keyId: 'd'.repeat(16) };

const toBase64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text.slice(0, 20_000))));
/** Not SHA-256, but different for different bytes. */
const fileOf = (path: string, base64: string) => {
  let sum = 7;
  for (let i = 0; i < base64.length; i++) sum = (sum * 31 + base64.charCodeAt(i)) % 2_147_483_647;
  return { path, size: base64.length, sha256: sum.toString(16).padStart(64, '0') };
};
