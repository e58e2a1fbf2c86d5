import { describe, expect, test } from 'vitest';
import { lastFour, registerColumns, staffRegisterData } from '#src/renderer/print/staff-register-data.ts';
import { staffRegisterBody } from '#src/renderer/print/staff-register-form.tsx';
import { demoAssignments, demoStaff } from '#src/shared/domain/hall/demo-staff.ts';
import { seed } from './demo-halls.ts';

const input = { ...seed, letterhead: '临溪县政务服务大厅', supplier: '恒信', staff: demoStaff, assignments: demoAssignments };

describe('the staff register', () => {
  test('lists who is employed on the day, by hall and number', () => {
    const before = staffRegisterData({ ...input, day: '2026-08-31' });
    expect(before.count).toBe('共 27 人（政务大厅 17、税务大厅 10）');
    expect(staffRegisterData({ ...input, day: '2026-09-30' }).count).toBe('共 28 人（政务大厅 18、税务大厅 10）');
    const left = demoStaff.map((m) => (m.name === '周敏' ? { ...m, leftDay: '2026-08-30' } : m));
    expect(staffRegisterData({ ...input, staff: left, day: '2026-08-31' }).count).toContain('共 26 人');
  });
  test('no full ID number or phone is on it', () => {
    const html = staffRegisterBody(staffRegisterData({ ...input, day: '2026-08-31' }));
    for (const m of demoStaff.slice(0, 27)) {
      expect(html).not.toContain(m.idNumber);
      expect(html).not.toContain(m.phone);
      expect(html).toContain(lastFour(m.idNumber));
    }
  });
  test('has every column of 劳动合同法实施条例8', () => {
    const heads = registerColumns.map(([head]) => head);
    expect(heads).toEqual(
      expect.arrayContaining([
        '姓名',
        '性别',
        '公民身份号码',
        '户籍地址',
        '现住址',
        '联系方式',
        '用工形式',
        '用工起始',
        '劳动合同期限',
      ]),
    );
    expect(staffRegisterData({ ...input, day: '2026-08-31' }).pages[0]?.[0]?.cells).toHaveLength(heads.length - 1);
  });
});
