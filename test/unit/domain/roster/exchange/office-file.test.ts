import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBytes } from '#src/renderer/commands/spreadsheet/parse-bytes.ts';
import { leaveCell, shiftCell } from '#src/shared/domain/roster/edit/selection.ts';
import { planOf, targetOf } from '#test/support/edited-workbook.ts';
import { demoHalls, seed } from '#test/unit/print/demo-halls.ts';

const [hall] = demoHalls('2026-10');
if (!hall) throw new Error('no hall');
const target = targetOf(hall, seed.halls, seed.shiftTypes);
const nameOf = (staffId: string) => target.people.find((p) => p.staffId === staffId)?.name;

/**
 * The exported October workbook, opened, edited and saved by an office suite (LibreOffice 7, as Excel 2007 and Excel 97 files), not
 * by our own writer: the title typed over, 何婷婷 moved to the end, 马俊 deleted, somebody new put in, a column 备注 put in, the columns
 * 序号, 30 and 31 deleted, six cells typed over.
 */
describe.each(['edited-roster.xlsx', 'edited-roster.xls'])('%s, saved by an office suite', (file) => {
  const read = parseBytes(readFileSync(path.resolve('test/support/samples', file)), file);
  if (!read.ok) throw new Error(read.error.code);
  const plan = planOf(read.value, target, file);
  test('what was typed over comes back with its address, and nothing else differs', () => {
    const cells = plan.cells.map(({ staffId, date, after, at }) => [nameOf(staffId), date, after, at]);
    expect(cells).toEqual([
      ['李晓燕', 15, shiftCell('shift-wu'), 'S9'],
      ['王芳', 8, leaveCell('annual'), 'K10'],
      ['刘洋', 12, shiftCell('shift-ye'), 'P12'],
      ['孙佳怡', 14, null, 'R14'],
    ]);
  });
  test('what nobody understands is listed and changes nothing', () => {
    expect(plan.problems).toMatchObject([
      { kind: 'stranger', name: '新来的', at: 'A21' },
      { kind: 'value', name: '赵雪', date: 13, text: '出差', at: 'Q13' },
    ]);
  });
  test('what was deleted stays as it is and is named', () => {
    expect(plan).toMatchObject({ absent: ['马俊'], missingDates: [30, 31], found: target.people.length - 1, unnamed: false });
  });
});
