// Answers the one fixed origin from disk, with the content security policy. Both shells use it.
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface Served {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    // The roster engine's WASM may be compiled; text is still never run as script.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');

const notFound: Served = { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('not found') };

/** The file below `root` that a path of the origin names. Anything outside, or of an unknown kind, is not found. */
export async function serve(root: string, url: URL): Promise<Served> {
  try {
    const rel = decodeURIComponent(url.pathname);
    const file = path.join(root, path.normalize(rel.endsWith('/') ? `${rel}index.html` : rel));
    const type = types[path.extname(file)];
    if (!file.startsWith(root + path.sep) || !type) return notFound;
    const nonce = randomBytes(16).toString('base64');
    const raw = await readFile(file);
    const body = file.endsWith('.html') ? Buffer.from(raw.toString('utf8').replaceAll('__CSP_NONCE__', nonce)) : raw;
    return {
      status: 200,
      body,
      headers: {
        'content-type': type,
        'content-security-policy': policy(nonce),
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-store',
      },
    };
  } catch {
    return notFound;
  }
}
