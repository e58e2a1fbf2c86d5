import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oldRegisters } from '#src/shared/domain/register/import/definition.ts';
import { registerDefinitions } from '#src/shared/domain/register/import/registers.ts';
import { after, planned, records, registerContext } from '#test/support/register-import.ts';

const only = (register: Parameters<typeof records>[0], table: readonly (readonly string[])[]) =>
  records(register, table)[0]?.record;

describe('every register', () => {
  test.each(oldRegisters)(
    '%s: no heading stands for two columns of one field, and each field has words of its own',
    (register) => {
      const names = registerDefinitions[register].fields.flatMap((f) => f.names.slice(0, 1));
      expect(new Set(names).size).toBe(names.length);
    },
  );

  test('a table without the columns that are needed is not read; titles above and sums below are passed over', () => {
    expect(planned('incidents', [['姓名', '工号']])).toEqual([]);
    const table = [
      ['2025 年突发事件台账'],
      ['时间', '事件名称', '经济损失（元）'],
      ['2025-03-02 09:10', '老人晕倒', '0'],
      ['合计', '', '0'],
    ];
    expect(planned('incidents', table).map((r) => [r.row, r.outcome])).toEqual([
      [3, 'add'],
      [4, 'error'],
    ]);
    expect(planned('incidents', [...table.slice(0, 3), ['', '', '0']]).map((r) => r.row)).toEqual([3]);
  });

  test('the same file twice adds nothing; the same line twice in a file is said', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 300 }), { minLength: 1, maxLength: 12 }), (serials) => {
        const table = [['发现日期', '问题', '责任人'], ...serials.map((n) => ['2026-03-02', `插座松动 ${n}`, '物业公司'])];
        expect(planned('rectifications', table).every((r) => r.outcome === 'add')).toBe(true);
        expect(planned('rectifications', table, after('rectifications', table)).every((r) => r.outcome === 'same')).toBe(true);
        const numbers = records('rectifications', table).map((r) => (r.record as { number?: string }).number);
        expect(new Set(numbers).size).toBe(serials.length);
      }),
    );
    const twice = planned('rectifications', [
      ['编号', '发现日期', '问题', '责任人'],
      ['A-1', '2026-3-2', '甲', '物业'],
      ['A-1', '2026-3-3', '乙', '物业'],
    ]);
    expect(twice[1]?.problems).toMatchObject([{ code: 'register/twice-in-file', detail: { row: 2 } }]);
  });

  test('numbers of the file are kept, the others get free ones of their year', () => {
    const table = [
      ['编号', '发现日期', '问题', '责任人'],
      ['ZG-2025-01', '2025-3-2', '甲', '物业'],
      ['', '2025-3-3', '乙', '物业'],
    ];
    expect(records('rectifications', table).map((r) => (r.record as { number?: string }).number)).toEqual([
      'ZG-2025-01',
      'ZG-2025-02',
    ]);
  });
});

describe('cells', () => {
  const row = (heading: string, text: string) =>
    planned('incidents', [
      ['事发时间', '名称', heading],
      ['2025-03-02', '老人晕倒', text],
    ])[0]?.problems[0];

  test('what is not understood says why, and what was probably meant', () => {
    expect(row('程度', '很大')).toMatchObject({ code: 'register/choice', detail: { text: '很大' } });
    expect(row('大厅', '政务服务大厅')).toMatchObject({ code: 'register/hall', suggestion: '政务大厅' });
    expect(row('损失', '约五百')).toMatchObject({ code: 'register/money' });
    expect(row('结案时间', '2025-02-30')).toMatchObject({ code: 'register/time' });
    expect(row('结案时间', '2025-03-01')).toMatchObject({ code: 'register/closed-before' });
    expect(
      planned('incidents', [
        ['时间', '名称'],
        ['2026-12-01', '以后的事'],
      ])[0]?.problems,
    ).toMatchObject([{ code: 'incident/future' }]);
  });

  test.each([
    ['2025年3月2日 9时5分', '2025-03-02T09:05:00+08:00'],
    ['2025/3/2 17:40:12', '2025-03-02T17:40:00+08:00'],
    ['2025.3.2', '2025-03-02T00:00:00+08:00'],
    ['45718.5', '2025-03-02T12:00:00+08:00'],
  ])('%s is a time', (text, at) => {
    expect(
      only('incidents', [
        ['时间', '名称'],
        [text, '老人晕倒'],
      ]),
    ).toMatchObject({ occurredAt: at });
  });
});

describe('what the rows become', () => {
  test('an incident with its course as the first line of the timeline', () => {
    const made = records('incidents', [
      ['日期', '类型', '事件', '地点', '程度', '经济损失（元）', '处置情况', '状态'],
      ['2025-3-2', '突发疾病', '老人晕倒', '等候区', '一般', '1,280.50', '拨打 120，家属陪同送医', '办结'],
    ]);
    expect(made.map((r) => r.table)).toEqual(['incidents', 'incidentEntries']);
    expect(made[0]?.record).toMatchObject({
      kind: 'illness',
      severity: 'common',
      state: 'closed',
      facts: { lossFen: 128050 },
      enteredAt: registerContext().now,
    });
    expect(made[1]?.record).toMatchObject({ incidentId: made[0]?.record.id, text: '拨打 120，家属陪同送医', kind: 'note' });
  });

  test('a complaint: no name is anonymous, filed unless said otherwise, deadlines by the calendar', () => {
    const made = only('complaints', [
      ['投诉日期', '投诉内容', '被投诉人', '是否属实', '满意度', '处理结果'],
      ['2025-03-03', '排队两小时', '周敏、孙佳怡', '部分属实', '基本满意', '增开窗口'],
    ]);
    expect(made).toMatchObject({
      anonymous: true,
      state: 'filed',
      respondentIds: ['staff-01', 'staff-08'],
      outcome: 'partly',
      satisfaction: 'fair',
      due: { accepted: '2025-03-04' },
      stages: [{ state: 'answering', text: '增开窗口' }],
    });
    const wrong = planned('complaints', [
      ['日期', '内容', '被投诉人'],
      ['2025-03-03', '排队', '周敏、孙佳'],
    ]);
    expect(wrong[0]?.problems).toMatchObject([{ code: 'register/person', detail: { text: '孙佳' }, suggestion: '周敏、孙佳怡' }]);
  });

  test('a rectification: one of ours or somebody outside; a day of completion closes it', () => {
    expect(
      only('rectifications', [
        ['日期', '隐患', '责任人', '完成日期', '整改情况'],
        ['2025-3-2', '门锁坏', '周敏', '2025-3-5', '已换锁'],
      ]),
    ).toMatchObject({
      ownerId: 'staff-01',
      state: 'closed',
      dueOn: '2025-03-09',
      steps: [{ kind: 'done', note: '已换锁' }, { kind: 'passed' }],
    });
    expect(
      only('rectifications', [
        ['日期', '隐患', '责任单位'],
        ['2025-3-2', '门锁坏', '物业公司'],
      ]),
    ).toMatchObject({ ownerText: '物业公司', state: 'open' });
  });

  test('a piece: its kind is told by the name, its interval is the kind’s (GB 50444 5.2.2)', () => {
    expect(
      only('equipment', [
        ['名称', '位置', '数量', '有效期至', '状态'],
        ['干粉灭火器', '东门', '4 具', '2030-05-01', '正常'],
      ]),
    ).toMatchObject({
      kind: 'extinguisher',
      quantity: 4,
      unit: '具',
      checkEveryDays: 15,
      state: 'inUse',
    });
    expect(
      planned('equipment', [
        ['名称', '位置', '购置日期', '有效期至'],
        ['轮椅', '东门', '2025-1-1', '2024-1-1'],
      ])[0]?.problems,
    ).toMatchObject([{ field: 'expiresOn', code: 'equipment/expires' }]);
  });

  test('a drill of last year is held and filed; its plan is told by the title, or asked for', () => {
    expect(
      only('drills', [
        ['演练名称', '演练日期', '参加人数', '效果', '总结'],
        ['秋季消防疏散演练', '2025-11-09', '26', '良好', '疏散 3 分 40 秒'],
      ]),
    ).toMatchObject({
      planId: 'plan-fire',
      state: 'filed',
      startedAt: '2025-11-09T09:00:00+08:00',
      endedAt: '2025-11-09T09:30:00+08:00',
      summary: '疏散 3 分 40 秒，参加 26 人',
      evaluation: { conclusion: 'good' },
    });
    const problem = (table: readonly (readonly string[])[]) => planned('drills', table)[0]?.problems[0]?.code;
    expect(
      problem([
        ['名称', '日期'],
        ['综合演练', '2025-11-09'],
      ]),
    ).toBe('register/drill-plan');
    expect(
      problem([
        ['名称', '日期'],
        ['消防演练', '2026-11-09'],
      ]),
    ).toBe('register/drill-future');
    expect(
      only('drills', [
        ['名称', '日期', '状态'],
        ['消防演练', '2026-11-09', '已排'],
      ]),
    ).toMatchObject({ state: 'planned' });
  });
});
