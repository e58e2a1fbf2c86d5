import { describe, expect, test } from 'vitest';
import { type BadLineText, exportBadLines } from '#src/renderer/commands/attendance/export-bad-lines.ts';
import { openFile } from '#src/renderer/commands/spreadsheet/grid/open-file.ts';
import { ok } from '#src/shared/domain/core/result.ts';

type Context = Parameters<typeof exportBadLines>[0];

/** What is written, with its name. */
async function written(lines: readonly BadLineText[]) {
  let file = { name: '', bytes: new Uint8Array() };
  const call = (_: string, { name, base64 }: { readonly name: string; readonly base64: string }) => {
    file = { name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
    return Promise.resolve(ok({ path: name, size: 0, sha256: '' }));
  };
  const done = await exportBadLines({ host: { call } } as Partial<Context> as Context, '1_attlog.dat', lines);
  expect(done.ok).toBe(true);
  return file;
}
const line = (n: number, text = '总计'): BadLineText => ({ line: n, sheet: '', reason: '只有一列，缺号码或时间', text });

describe('the list of lines that could not be read', () => {
  test('is a workbook with number, reason and text of each', async () => {
    const { name, bytes } = await written([line(7), line(9, '=1+1')]);
    expect(name).toBe('读不出的行 1_attlog.xlsx');
    const opened = await openFile(bytes);
    const rows = opened.kind === 'grids' ? (opened.grids[0]?.rows ?? []).map((r) => r.cells.join('|')) : [];
    expect(rows.some((r) => r.startsWith('7|') && r.includes('缺号码或时间|总计'))).toBe(true);
    expect(rows.some((r) => r.startsWith('9|'))).toBe(true);
  });
  test('is a text that Excel opens when there are very many, without formulas', async () => {
    const { name, bytes } = await written(Array.from({ length: 20_001 }, (_, i) => line(i + 1, i === 0 ? '=cmd' : '总"计')));
    expect(name).toBe('读不出的行 1_attlog.csv');
    const rows = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\r\n');
    expect(rows[0]).toBe('\uFEFF行,工作表,为什么,原文');
    expect(rows[1]).toBe('1,"","只有一列，缺号码或时间","\'=cmd"');
    expect(rows[2]?.endsWith('"总""计"')).toBe(true);
    expect(rows).toHaveLength(20_003);
  });
});
