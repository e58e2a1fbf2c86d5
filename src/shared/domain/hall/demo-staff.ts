import { idCheckCharacter } from '#src/shared/domain/staff/id-number.ts';
import type { PostAssignment, Sex, StaffMember } from '#src/shared/domain/staff/types.ts';

/** Invented people in the shape of the contract: 17 + 10, and one who still waits for the pre-job training. */
type DemoPerson = readonly [
  name: string,
  pinyin: string,
  sex: Sex,
  birth: string,
  hall: 1 | 2,
  post: string,
  counter: number,
  hired: string,
];

const people: readonly DemoPerson[] = [
  ['周敏', 'zhoumin', 'female', '1988-04-12', 1, 'manager', 0, '2021-03-01'],
  ['陈建国', 'chenjianguo', 'male', '1985-11-03', 1, 'manager', 0, '2019-07-15'],
  ['李晓燕', 'lixiaoyan', 'female', '1995-02-18', 1, 'window', 1, '2022-06-20'],
  ['王芳', 'wangfang', 'female', '1994-07-25', 1, 'window', 2, '2022-06-20'],
  ['张丽华', 'zhanglihua', 'female', '1996-09-06', 1, 'window', 3, '2023-03-13'],
  ['刘洋', 'liuyang', 'male', '1997-01-30', 1, 'window', 4, '2023-09-01'],
  ['赵雪', 'zhaoxue', 'female', '1998-12-14', 1, 'window', 5, '2024-02-26'],
  ['孙佳怡', 'sunjiayi', 'female', '1999-05-21', 1, 'window', 6, '2024-07-08'],
  ['吴倩', 'wuqian', 'female', '1993-10-09', 1, 'window', 7, '2021-11-01'],
  ['何婷婷', 'hetingting', 'female', '1998-03-27', 1, 'window', 8, '2024-07-08'],
  ['马俊', 'majun', 'male', '1992-08-16', 1, 'assist', 0, '2020-05-06'],
  ['杨帆', 'yangfan', 'male', '1997-06-11', 1, 'assist', 0, '2025-03-03'],
  ['郑浩', 'zhenghao', 'male', '1996-04-02', 1, 'assist', 0, '2023-04-10'],
  ['徐静', 'xujing', 'female', '1995-07-19', 1, 'guide', 0, '2022-10-17'],
  ['高文博', 'gaowenbo', 'male', '1994-01-08', 1, 'tech', 0, '2021-08-02'],
  ['罗桂芳', 'luoguifang', 'female', '1979-09-23', 1, 'cleaner', 0, '2019-03-01'],
  ['唐国强', 'tangguoqiang', 'male', '1976-12-05', 1, 'guard', 0, '2018-12-01'],
  ['沈雯', 'shenwen', 'female', '1990-02-28', 2, 'manager', 0, '2020-01-06'],
  ['韩冰', 'hanbing', 'female', '1995-11-17', 2, 'window', 1, '2022-03-21'],
  ['冯雨欣', 'fengyuxin', 'female', '1998-08-08', 2, 'window', 2, '2023-07-03'],
  ['曹磊', 'caolei', 'male', '1993-05-30', 2, 'window', 3, '2021-04-19'],
  ['彭慧', 'penghui', 'female', '1996-06-22', 2, 'window', 4, '2022-09-05'],
  ['谢婉清', 'xiewanqing', 'female', '1999-03-15', 2, 'window', 5, '2024-03-11'],
  ['邓子豪', 'dengzihao', 'male', '2000-10-26', 2, 'window', 6, '2025-07-14'],
  ['许诺', 'xunuo', 'male', '1997-12-01', 2, 'window', 7, '2023-11-20'],
  ['蒋玉兰', 'jiangyulan', 'female', '1994-09-13', 2, 'guide', 0, '2023-02-06'],
  ['范晓东', 'fanxiaodong', 'male', '1992-04-07', 2, 'tech', 0, '2022-05-16'],
  ['苗青', 'miaoqing', 'female', '2001-05-04', 1, 'assist', 0, '2026-09-14'],
];

const initialsOf: Readonly<Record<string, string>> = {
  周敏: 'zm',
  陈建国: 'cjg',
  李晓燕: 'lxy',
  王芳: 'wf',
  张丽华: 'zlh',
  刘洋: 'ly',
  赵雪: 'zx',
  孙佳怡: 'sjy',
  吴倩: 'wq',
  何婷婷: 'htt',
  马俊: 'mj',
  杨帆: 'yf',
  郑浩: 'zh',
  徐静: 'xj',
  高文博: 'gwb',
  罗桂芳: 'lgf',
  唐国强: 'tgq',
  沈雯: 'sw',
  韩冰: 'hb',
  冯雨欣: 'fyx',
  曹磊: 'cl',
  彭慧: 'ph',
  谢婉清: 'xwq',
  邓子豪: 'dzh',
  许诺: 'xn',
  蒋玉兰: 'jyl',
  范晓东: 'fxd',
  苗青: 'mq',
};

/** An invented ID number: region 000000 belongs to nobody, the check character is right. */
function inventedId(birth: string, serial: number, sex: Sex): string {
  const order = serial * 2 + (sex === 'male' ? 1 : 0);
  const first17 = `000000${birth.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return first17 + idCheckCharacter(first17);
}

const staffId = (index: number): string => `staff-${String(index + 1).padStart(2, '0')}`;

/** The people of the demonstration hall; numbers 1–27 are those of its attendance machine. */
export const demoStaff: readonly StaffMember[] = people.map(([name, pinyin, sex, birth, hall, , , hired], i) => ({
  id: staffId(i),
  number: String(i + 1),
  name,
  pinyin,
  initials: initialsOf[name] ?? '',
  sex,
  idNumber: inventedId(birth, 10 + i, sex),
  birthDay: birth,
  householdAddress: `临溪县城关镇虚构路 ${i + 1} 号`,
  address: `临溪县城关镇滨河路 ${i + 1} 号`,
  phone: `1390000${String(1000 + i * 37).padStart(4, '0')}`,
  employmentForm: i % 9 === 8 ? 'dispatch' : 'fixedTerm',
  hireDay: hired,
  contractFrom: hired,
  contractTo: i === 22 ? '2026-11-10' : `${2027 + (i % 3)}-${hired.slice(5)}`,
  hallId: `hall-${hall}`,
  teamId: i % 2 === 0 ? 'team-1' : 'team-2',
  status: name === '苗青' ? 'pending' : 'active',
  leftDay: '',
  trainedDay: name === '苗青' ? '' : hired,
  protectedFrom: '',
  protectedTo: '',
  note: '',
}));

/** Each demonstration person's post since the day of hiring. */
export const demoAssignments: readonly PostAssignment[] = people.map(([, , , , hall, post, counter, hired], i) => ({
  id: `assignment-${staffId(i)}`,
  staffId: staffId(i),
  postId: `post-${post}`,
  counterId: counter === 0 ? '' : `counter-hall-${hall}-${counter}`,
  from: hired,
  to: '',
}));
