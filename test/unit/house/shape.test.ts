import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, readSource } from '#test/support/source-files.ts';

const lineCount = (file: string) => readSource(file).split('\n').length - 1;

describe('small and plain', () => {
  const sources = filesBelow('src', ['.ts', '.tsx', '.css']);
  test('no file is above 300 lines', () => {
    expect(sources.filter((file) => lineCount(file) > 300)).toEqual([]);
  });
  test('the median file has at most 80 lines', () => {
    const counts = sources.map(lineCount).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(80);
  });
});

/** May not import: file → libraries. Each pair becomes a probe file that the linter must refuse. */
const forbidden: readonly (readonly [string, string])[] = [
  ['src/shared/domain/roster', 'zod'],
  ['src/shared/domain/roster', 'dexie'],
  ['src/shared/domain/roster', '#src/renderer/store/tables.ts'],
  ['src/renderer/screens/staff', '#src/renderer/store/hall-db.ts'],
  ['src/renderer/screens/staff', '#src/renderer/host-client/get-host.ts'],
  ['src/renderer/screens/staff', 'dexie'],
  ['src/renderer/screens/staff', '../roster/roster-screen.tsx'],
  ['src/renderer/commands/staff', 'react'],
  ['src/renderer/queries/staff', '#src/renderer/commands/core/execute.ts'],
  ['src/renderer/print', '#src/renderer/commands/core/execute.ts'],
  ['src/cli', '#src/renderer/store/hall-db.ts'],
  ['src/cli', 'react'],
  ['src/cli', 'xlsx'],
  ['src/main/services', 'electron'],
  ['src/main/packages', '#src/renderer/text/zh-CN/index.ts'],
  ['src/main/packages', 'xlsx'],
  ['src/shared/package', 'node:fs'],
  ['src/main/services', 'playwright-core'],
  ['src/main/chromium', 'electron'],
  ['src/main/electron', '#src/main/chromium/shell.ts'],
];
const allowed: readonly (readonly [string, string])[] = [
  ['src/renderer/screens/staff', '#src/renderer/commands/core/undo.ts'],
  ['src/renderer/store', 'dexie'],
  ['src/main/electron', 'electron'],
];

/** Lints probe files in a copy of the layout and gives back `rule file` lines. */
function lintProbes(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hall-lint-'));
  cpSync('biome.json', path.join(folder, 'biome.json'));
  const write = (file: string, code: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), code);
  };
  for (const [kind, pairs] of [['no', forbidden] as const, ['yes', allowed] as const])
    for (const [i, [where, library]] of pairs.entries()) write(`${where}/${kind}-${i}.ts`, `export * from '${library}';\n`);
  write('src/shared/domain/clock.ts', 'export const now = (): number => Date.now();\n');
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const done = spawnSync(
    process.execPath,
    [biome, 'lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', '.'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  rmSync(folder, { recursive: true });
  return done.stdout;
}

describe('who may import whom, as the linter enforces it', () => {
  const output = lintProbes();
  const refused = (file: string, rule: string) => output.split('\n').some((line) => line.includes(rule) && line.includes(file));
  test.each(forbidden.map(([where, library], i) => [where, library, `${where}/no-${i}.ts`]))(
    '%s may not import %s',
    (_where, _library, file) => {
      expect(refused(file, 'noRestrictedImports')).toBe(true);
    },
  );
  test.each(allowed.map(([where, library], i) => [where, library, `${where}/yes-${i}.ts`]))(
    '%s may import %s',
    (_where, _library, file) => {
      expect(refused(file, 'noRestrictedImports')).toBe(false);
    },
  );
  test('the domain has no clock', () => {
    expect(refused('src/shared/domain/clock.ts', 'noRestrictedGlobals')).toBe(true);
  });
  test('the domain has no random', () => {
    expect(filesBelow('src/shared/domain', ['.ts']).filter((file) => /Math\.random/.test(readSource(file)))).toEqual([]);
  });
});
