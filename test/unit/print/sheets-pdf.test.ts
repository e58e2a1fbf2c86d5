import { afterAll, describe, expect, test } from 'vitest';
import { findBrowser } from '#src/main/chromium/find-browser.ts';
import { makePdfBrowser } from '#src/main/chromium/pdf-browser.ts';
import { counterBody } from '#src/renderer/print/counter-form.tsx';
import { counterFormData } from '#src/renderer/print/counter-form-data.ts';
import {
  documentHtml,
  landscape,
  landscapeA3,
  type PageSetup,
  type PaperName,
  portrait,
  portraitA3,
  portraitCards,
} from '#src/renderer/print/document.ts';
import { doorDutyData } from '#src/renderer/print/door-duty-data.ts';
import { doorDutyBody } from '#src/renderer/print/door-duty-form.tsx';
import { doorWeekData } from '#src/renderer/print/door-week-data.ts';
import { doorWeekBody } from '#src/renderer/print/door-week-form.tsx';
import { personBody } from '#src/renderer/print/person-form.tsx';
import { personFormData } from '#src/renderer/print/person-form-data.ts';
import type { RosterFormHall } from '#src/renderer/print/roster-form-data.ts';
import { slipData } from '#src/renderer/print/slip-data.ts';
import { slipBody } from '#src/renderer/print/slip-form.tsx';
import { pdfText } from '#test/support/pdf-text.ts';
import { crowdAssignments, demoHalls, seed } from './demo-halls.ts';

const executable = findBrowser();
const browser = executable ? makePdfBrowser(executable) : null;
afterAll(() => browser?.close());
const hasPdfText = pdfText(new Uint8Array()) !== null;

const letterhead = '临溪县政务服务大厅';
const complaintPhone = '0000-12345';

interface Sheet {
  readonly pages: number;
  readonly setup: PageSetup;
  readonly title: string;
  readonly body: string;
}
type MakeSheet = (hall: RosterFormHall, paper: PaperName, count: number) => Sheet;
const placesOf = (count: number) => ({
  assignments: crowdAssignments(count),
  posts: seed.posts,
  counters: seed.counters,
});

/** Every sheet of the roster beside form 01, as its command sets it. */
const sheets: Readonly<Record<string, MakeSheet>> = {
  'by person': (hall, paper) => {
    const data = personFormData({ letterhead, hall, paper, staffIds: [] });
    return {
      title: data.title,
      pages: data.pages.length,
      setup: paper === 'A3' ? landscapeA3 : portrait,
      body: personBody(data),
    };
  },
  'by counter': (hall, paper, count) => {
    const data = counterFormData({ letterhead, hall, places: placesOf(count), paper });
    const setup = paper === 'A3' ? landscapeA3 : landscape;
    return { title: data.title, pages: data.pages.length, setup, body: counterBody(data) };
  },
  'a day at the door': (hall, paper) => {
    const data = doorDutyData({ letterhead, complaintPhone, hall, day: '2026-09-16', paper });
    return {
      title: data.title,
      pages: data.pages.length,
      setup: paper === 'A3' ? portraitA3 : portrait,
      body: doorDutyBody(data),
    };
  },
  'a week at the door': (hall, paper, count) => {
    const input = { letterhead, complaintPhone, months: [hall], places: placesOf(count), monday: '2026-09-14', paper };
    const data = doorWeekData(input);
    const setup = paper === 'A3' ? landscapeA3 : landscape;
    return { title: data.title, pages: data.pages.length, setup, body: doorWeekBody(data) };
  },
  'wallet cards': (hall, paper) => {
    const data = slipData({ hall, paper, staffIds: [], phone: complaintPhone });
    const setup = paper === 'A3' ? landscapeA3 : portraitCards;
    return { title: data.title, pages: data.pages.length, setup, body: slipBody(data) };
  },
};
const cases = Object.keys(sheets).flatMap((name) =>
  ([27, 60] as const).flatMap((count) => (['A4', 'A3'] as const).map((paper) => [name, count, paper] as const)),
);

async function pagesOf({ title, setup, body }: Sheet): Promise<string[]> {
  const stamp = { form: '厅务表 01', record: 'PB-2026-09', version: '第 2 版', checksum: '', printedAt: '2026-09-25 16:40' };
  const html = documentHtml(title, setup, { ...stamp, person: '周敏' }, body);
  const text = pdfText((await browser?.print(html)) ?? new Uint8Array()) ?? '';
  return text.split('\f').filter((page) => page.trim() !== '');
}

describe.skipIf(!browser || !hasPdfText)('the other sheets, read back from their PDFs', () => {
  test.each(cases)(
    '%s, %i people, %s: as many pages as were set, everybody on them, none empty',
    {
      timeout: 60_000,
    },
    async (name, count, paper) => {
      const [hall] = demoHalls('2026-09', count);
      const sheet = hall && sheets[name]?.(hall, paper, count);
      if (!hall || !sheet) throw new Error(name);
      const pages = await pagesOf(sheet);
      expect(pages).toHaveLength(sheet.pages);
      const people = hall.context.people.map((p) => p.member.name);
      for (const page of pages) {
        const text = page.replace(/\s/g, '');
        expect(people.some((person) => text.includes(person))).toBe(true);
        expect(text).toContain('页共');
      }
      const whole = pages.join('').replace(/\s/g, '');
      const onDuty =
        name === 'a day at the door' ? hall.context.people.filter((p) => p.cells[16]?.kind === 'shift') : hall.context.people;
      expect(onDuty.filter((p) => !whole.includes(p.member.name)).map((p) => p.member.name)).toEqual([]);
    },
  );
});
