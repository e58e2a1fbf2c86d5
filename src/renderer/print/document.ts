import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { attendanceCss } from './css/attendance.ts';
import { attendanceSlipCss } from './css/attendance-slip.ts';
import { baseCss } from './css/base.ts';
import { complaintCss } from './css/complaint.ts';
import { counterFormCss } from './css/counter-form.ts';
import { doorDutyCss } from './css/door-duty.ts';
import { doorWeekCss } from './css/door-week.ts';
import { drillCss } from './css/drill.ts';
import { equipmentCss } from './css/equipment.ts';
import { incidentCss } from './css/incident.ts';
import { keySheetCss } from './css/key-sheet.ts';
import { ledgerCss } from './css/ledger.ts';
import { paperSignInCss } from './css/paper-sign-in.ts';
import { patrolCss } from './css/patrol.ts';
import { personMonthCss } from './css/person-month.ts';
import { planCss } from './css/plan.ts';
import { rectificationNoticeCss } from './css/rectification-notice.ts';
import { rosterCss } from './css/roster.ts';
import { staffRegisterCss } from './css/staff-register.ts';
import { submissionCss } from './css/submission.ts';

const formCss = [
  baseCss,
  rosterCss,
  personMonthCss,
  counterFormCss,
  doorDutyCss,
  doorWeekCss,
  attendanceCss,
  attendanceSlipCss,
  paperSignInCss,
  complaintCss,
  drillCss,
  equipmentCss,
  incidentCss,
  keySheetCss,
  ledgerCss,
  patrolCss,
  planCss,
  rectificationNoticeCss,
  staffRegisterCss,
  submissionCss,
].join('');

export type PaperName = 'A4' | 'A3';

/** Paper and margins of a form, as CSS writes them. */
export interface PageSetup {
  readonly size: 'A4 portrait' | 'A4 landscape' | 'A3 portrait' | 'A3 landscape';
  readonly margin: string;
}

/** 页脚: what stands under every page. */
export interface PageStamp {
  /** Name of the form, e.g. `厅务表 01-1`. */
  readonly form: string;
  /** Number of the record, e.g. `PB-2026-10`; '' when it has none. */
  readonly record: string;
  /** e.g. `第 2 版`; '' when it has none. */
  readonly version: string;
  /** First 8 hex digits of the SHA-256 of the body's text; '' for forms that are filled by hand. */
  readonly checksum: string;
  /** `2026-09-25 16:40` */
  readonly printedAt: string;
  readonly person: string;
}

/** Year of the form set: 厅务表 01（2026 版）. */
const EDITION = '2026 版';

/** Portrait is bound on the left, landscape at the top. */
export const portrait: PageSetup = { size: 'A4 portrait', margin: '18mm 16mm 17mm 22mm' };
export const portraitA3: PageSetup = { size: 'A3 portrait', margin: '25mm 22mm 22mm 31mm' };
export const landscape: PageSetup = { size: 'A4 landscape', margin: '11mm 9.5mm 11mm 9.5mm' };
export const landscapeA3: PageSetup = { size: 'A3 landscape', margin: '13mm 11mm 13mm 11mm' };
/** Cards that are cut apart: no side is bound. */
export const portraitCards: PageSetup = { size: 'A4 portrait', margin: '12mm 12mm 14mm 12mm' };

/** 应急卡: hangs on the wall. */
export const card: PageSetup = { size: 'A4 portrait', margin: '14mm 18mm 15mm 20mm' };

/** The form as static markup: no scripts, no handlers. */
export const bodyOf = (form: ReactElement): string => renderToStaticMarkup(form);

/** What a reader sees of the markup: the checksum is taken over this. */
export const textOf = (body: string): string =>
  body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A CSS string: quotes, backslashes, line ends and `<` can never end it or the style element. */
const cssString = (text: string): string =>
  `"${[...text].map((c) => (/["\\<\n\r\f]/.test(c) ? `\\${c.charCodeAt(0).toString(16)} ` : c)).join('')}"`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function pageCss({ size, margin }: PageSetup, stamp: PageStamp): string {
  const left = [
    `${stamp.form}（${EDITION}）`,
    stamp.record,
    stamp.version,
    stamp.checksum === '' ? '' : `校验 ${stamp.checksum}`,
  ].filter((part) => part !== '');
  const right = `打印 ${stamp.printedAt}　${stamp.person}`;
  return `@page{size:${size};margin:${margin};@bottom-left{content:${cssString(left.join('　'))}}@bottom-right{content:${cssString(right)}}}`;
}

/** Puts a form's markup into one HTML document with everything it needs inside. */
export const documentHtml = (title: string, page: PageSetup, stamp: PageStamp, body: string): string =>
  `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>${formCss}${pageCss(page, stamp)}</style></head>
<body>${body}</body></html>`;
