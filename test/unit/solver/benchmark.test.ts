import { describe, expect, test } from 'vitest';
import { parseInstance } from '#src/renderer/solver/benchmark/parse-instance.ts';
import { toProblem } from '#src/renderer/solver/benchmark/to-problem.ts';
import { writeSolution } from '#src/renderer/solver/benchmark/write-solution.ts';
import { checkRoster } from '#test/support/solver/check-roster.ts';

const small = `# our own, in the public format
SECTION_HORIZON
7

SECTION_SHIFTS
D,480,
N,600,D|N

SECTION_STAFF
A,D=7|N=2,2880,960,5,2,2,1
B,D=3|N=0,1440,0,5,2,2,1
C,D=7|N=2,2880,960,5,2,2,1

SECTION_DAYS_OFF
B,0,6

SECTION_SHIFT_ON_REQUESTS
A,1,D,3

SECTION_SHIFT_OFF_REQUESTS
A,2,N,4
A,2,N,1

SECTION_COVER
0,D,2,100,1
0,N,-0,100,1
1,D,1,100,2
`;
const read = (text: string) => {
  const read = parseInstance(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { instance: read.value, problem: toProblem(read.value) };
};

describe('the benchmark’s text format', () => {
  const { instance, problem } = read(small);
  test('a person may do what the limits leave, and be off on any day', () => {
    const [a, b] = problem.people.map((person) => Array.from(person.allowed.subarray(0, 6)));
    expect({ a, b }).toEqual({ a: [1, 1, 1, 1, 1, 1], b: [1, 0, 0, 1, 1, 0] });
  });
  test('people with the same limits share them', () => {
    expect(problem.people[0]?.contract).toBe(problem.people[2]?.contract);
    expect(problem.people[0]?.contract).not.toBe(problem.people[1]?.contract);
  });
  test('a wanted shift costs on every other choice, unwanted ones on themselves, twice when written twice', () => {
    expect(Array.from(problem.people[0]?.cost.subarray(3, 9) ?? [])).toEqual([3, 0, 3, 0, 0, 5]);
  });
  test('cover is a row over those who may work it', () => {
    expect(problem.rows.map((row) => ({ ...row, cells: [...row.cells], coefficients: [...row.coefficients] }))).toEqual([
      { people: [0, 2], cells: [1], coefficients: [1], need: 2, under: 100, over: 1 },
      { people: [0, 2], cells: [2], coefficients: [1], need: 0, under: 100, over: 1 },
      { people: [0, 1, 2], cells: [4], coefficients: [1], need: 1, under: 100, over: 2 },
    ]);
  });
  test('the objective of a roster is what the benchmark’s rules give', () => {
    // A: off, N, N…: wants D on day 1 (3), not N on day 2 (5); day 0 lacks 2 D (200), day 1 lacks 1 D (100).
    const roster = new Uint8Array(21);
    roster.set([0, 2, 2], 0);
    expect(checkRoster(problem, roster).objective).toBe(308);
  });
  test('a roster is written with ids and tabs', () => {
    const roster = new Uint8Array(21);
    roster.set([1, 1, 2], 7);
    expect(writeSolution(instance, roster)).toBe('A\t-\t-\t-\t-\t-\t-\t-\nB\tD\tD\tN\t-\t-\t-\t-\nC\t-\t-\t-\t-\t-\t-\t-\n');
  });
  test('Windows line ends and a byte-order mark are read alike', () => {
    expect(read(`\uFEFF${small.replaceAll('\n', '\r\n')}`).problem).toEqual(problem);
  });
});

describe('a file that is not right is refused with its line', () => {
  test.each<[string, string, string, string, number]>([
    ['a horizon that is no whole week', '7\n\nSECTION_SHIFTS', '8\n\nSECTION_SHIFTS', 'instance/not-whole-weeks', 3],
    ['a length that is no number', 'D,480,', 'D,4x0,', 'instance/not-a-number', 6],
    ['a shift nobody has defined', 'N,600,D|N', 'N,600,D|Q', 'instance/unknown', 7],
    ['a line with a field too few', 'B,D=3|N=0,1440,0,5,2,2,1', 'B,D=3|N=0,1440,0,5,2,2', 'instance/fields', 11],
    ['a person twice', 'C,D=7', 'B,D=7', 'instance/twice', 12],
    ['a person nobody has defined', 'B,0,6', 'Z,0,6', 'instance/unknown', 15],
    ['a day after the end', 'B,0,6', 'B,0,7', 'instance/day-outside', 15],
    ['a negative weight', 'A,1,D,3', 'A,1,D,-3', 'instance/not-a-number', 18],
    ['text before the first section', '# our own', 'our own', 'instance/before-sections', 1],
    ['a section twice', 'SECTION_DAYS_OFF', 'SECTION_STAFF', 'instance/section-twice', 14],
    ['no staff', 'SECTION_STAFF', 'SECTION_PEOPLE', 'instance/section-missing', 0],
  ])('%s', (_, from, to, code, line) => {
    const result = parseInstance(small.replace(from, to));
    const found = result.ok ? [] : result.error.map((problem) => ({ code: problem.code, line: problem.detail?.['line'] }));
    expect(found).toContainEqual({ code, line });
  });
  test('an empty file is refused', () => {
    expect(parseInstance('').ok).toBe(false);
  });
});
