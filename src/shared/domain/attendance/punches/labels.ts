import { halfWidth } from './plain-text.ts';

/** What a heading says its column holds. */
export type ColumnRole = 'number' | 'name' | 'department' | 'date' | 'time';

/** Headings without spaces, marks and a unit in brackets: `考勤 号码：` and `AC-No.` become `考勤号码` and `acno`. */
export const labelText = (heading: string): string =>
  halfWidth(heading.slice(0, 60))
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s:*._/#"'-]/g, '');

/** Best first: a file with 工号 and 编号 is known by 工号. */
const NUMBERS = [
  ['工号', '员工工号', '人员工号', '员工编号', '人员编号', '职工编号', '职工号', '员工号', '员工代码', '工号编号', '胸牌号'],
  ['考勤号码', '考勤号', '考勤编号', '登记号码', '登记号', '指纹号', '用户编号', '用户号', '用户id', '人员id', '员工id'],
  ['enno', 'acno', 'pin', 'badgenumber', 'employeeid', 'employeeno', 'employeenumber', 'staffno', 'personid', 'personnelid'],
  ['jobnumber', 'enrollnumber', 'usernumber', '编号', 'no', 'id'],
  ['userid', '账号', '帐号', '卡号'],
];
/** From here on a number says nothing to a person; a name is better. */
export const OPAQUE_NUMBER = 4;
const NAMES = [
  '姓名',
  '员工姓名',
  '人员姓名',
  '用户姓名',
  '名字',
  '人员名称',
  '员工名称',
  '用户名',
  '员工',
  '人员',
  'name',
  'username',
  'employeename',
  'personname',
  'fullname',
];
const DEPARTMENTS = ['部门', '部门名称', '所属部门', '科室', '单位', '班组', 'department', 'dept', 'departmentname'];
const DATES = /^(?:(?:考勤|打卡|刷卡|签到|出勤|工作|上班|记录|统计)?日期|年月日|日期时间戳|(?:work|punch|attendance)?date|day)$/;

/** Best first. A scheduled time (上班时间 beside 签到时间) is read only where nothing better stands. */
const TIMES = [
  /^(?:(?:上班|下班|早上|上午|中午|下午|晚上|加班|外出|第?[一二三四五六1-9]次?)*\d*(?:打卡|刷卡|签到|签退)(?:日期)?(?:时间|时刻|记录)?\d*|(?:打卡|刷卡|签到|签退)(?:时间)?记录|原始打卡(?:记录|时间)|(?:识别|通行|进出|出入|进门|出门|验证|抓拍|采集)时间|(?:首次|末次|第一次|最后一次)(?:打卡|刷卡|签到)(?:时间)?|(?:第一次|最后一次|最早|最晚)(?:打卡|刷卡)(?:时间)?|(?:clock|punch|check|swipe)(?:in|out|time|datetime)+\d*)$/,
  /^(?:日期时间|时间日期|时间戳|考勤日期时间|时间|时刻|记录时间|考勤时间|考勤记录|时间点|时间\d+|时刻\d+|(?:time|datetime|timestamp|date time)\d*)$/,
  /^(?:最早|最晚|上班|下班|上班时间|下班时间|上班\d?时间|下班\d?时间|进|出|in|out|到岗时间|离岗时间|到岗|离岗)$/,
];

export interface Label {
  readonly role: ColumnRole;
  /** 0 is read first. */
  readonly rank: number;
}

const EXACT = new Map<string, Label>([
  ...NUMBERS.flatMap((list, rank) => list.map((text) => [text, { role: 'number', rank }] as const)),
  ...NAMES.map((text) => [text, { role: 'name', rank: 0 }] as const),
  ...DEPARTMENTS.map((text) => [text, { role: 'department', rank: 0 }] as const),
]);

/** What a heading means, null when it is not known. */
export function labelOf(heading: string): Label | null {
  const text = labelText(heading);
  if (text === '') return null;
  const exact = EXACT.get(text);
  if (exact) return exact;
  if (DATES.test(text)) return { role: 'date', rank: 0 };
  const rank = TIMES.findIndex((times) => times.test(text));
  return rank < 0 ? null : { role: 'time', rank };
}

/** Words that stand where a time would: nothing was punched, and nothing is wrong with the cell. */
export const isNoPunch = (cell: string): boolean =>
  /^[\s\-—–_/\\.~*]*$/.test(cell) ||
  /无|未|缺|休|假|正常|旷|迟|早退|差|外|公出|补卡|审批|不在|节|班|事|病|离职|入职|异常|空|null|none|nan|n\/a|√|✓|×|△|○|☆|★|◇|◆|▲|●|■/i.test(
    cell,
  );

/** Lines below a table: sums, makers, remarks. */
export const isFooter = (cell: string): boolean =>
  /^(?:合\s*计|总\s*计|小\s*计|制\s*表|审\s*核|备\s*注|注[:：]|说\s*明|第.{1,5}页|共.{1,6}[页条人])/.test(cell.trim());
