import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '#src/main/services/serve.ts';
import { HALL_ORIGIN } from '#src/shared/host/port.ts';
import { removeFolder, tempFolder } from '#test/support/node-host.ts';

let outer = '';
let root = '';
const ask = (address: string) => serve(root, new URL(address, HALL_ORIGIN));

beforeAll(() => {
  outer = tempFolder('serve');
  root = path.join(outer, 'renderer');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  mkdirSync(path.join(outer, 'renderer-other'));
  const files = {
    'renderer/index.html': '<style nonce="__CSP_NONCE__"></style><meta content="__CSP_NONCE__">',
    'renderer/assets/应用.js': 'nonce = "__CSP_NONCE__"',
    'renderer/assets/highs.wasm': 'WASM',
    'renderer/assets/notes.txt': 'not served',
    'renderer-other/secret.js': 'secret',
    'secret.json': '{}',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(outer, name), text);
});
afterAll(() => removeFolder(outer));

/** Sources of one directive of the policy that came with a page. */
const directive = (policy: string, name: string): string[] =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.split(' ')
    .slice(1) ?? [];

describe('the page', () => {
  test('has one nonce everywhere, and another one each time', async () => {
    const [first, second] = [await ask('/'), await ask('/index.html')];
    const nonces = [first, second].map((page) => [...page.body.toString().matchAll(/"([^"]+)"/g)].map((m) => m[1]));
    expect(new Set(nonces[0]).size).toBe(1);
    expect(nonces[0]?.[0]).not.toBe(nonces[1]?.[0]);
    expect(directive(first.headers['content-security-policy'] ?? '', 'style-src')).toEqual([
      "'self'",
      `'nonce-${nonces[0]?.[0]}'`,
    ]);
  });

  test('may run its own scripts only and talk to nobody else', async () => {
    const { headers, status } = await ask('/');
    const policy = headers['content-security-policy'] ?? '';
    expect(status).toBe(200);
    expect(directive(policy, 'default-src')).toEqual(["'none'"]);
    expect(directive(policy, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directive(policy, 'connect-src')).toEqual(["'self'"]);
    expect(directive(policy, 'worker-src')).toEqual(["'self'", 'blob:']);
    expect(directive(policy, 'frame-src')).toEqual(["'self'", 'blob:']);
    expect(policy).not.toMatch(/https?:|'unsafe-eval'|script-src[^;]*unsafe-inline|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('scripts are given as they are, also under a Chinese name', async () => {
    const { body, headers } = await ask('/assets/%E5%BA%94%E7%94%A8.js');
    expect(body.toString()).toBe('nonce = "__CSP_NONCE__"');
    expect(headers['content-type']).toMatch(/^text\/javascript/);
  });
});

describe('the engine', () => {
  test('is compiled while it streams in, which takes the right type', async () => {
    const { status, headers } = await ask('/assets/highs.wasm');
    expect([status, headers['content-type']]).toEqual([200, 'application/wasm']);
  });
});

describe('nothing else is served', () => {
  test.each([
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/..%2frenderer-other/secret.js',
    '/..%5csecret.json',
    '/assets/notes.txt',
    '/assets',
    '/assets/',
    '/missing.js',
    '/%00.js',
    '/%ff.js',
  ])('%s', async (address) => {
    expect((await ask(address)).status).toBe(404);
  });
});
