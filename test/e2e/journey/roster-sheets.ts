import { RosterPage } from '#test/e2e/page-models/roster.ts';
import type { Journey } from './month.ts';

/** A sheet of the print preview: which one, on which paper, how its file begins. */
type Sheet = readonly [form: string, paper: 'A4' | 'A3', file: string];
const sheets: readonly Sheet[] = [
  ['按人', 'A4', '个人排班表_'],
  ['按窗口', 'A4', '窗口排班表_'],
  ['按窗口', 'A3', '窗口排班表_'],
  ['当天公示', 'A3', '值班公示_'],
  ['一周公示', 'A4', '一周值班公示_'],
  ['一周公示', 'A3', '一周值班公示_'],
  ['口袋卡', 'A4', '口袋卡_'],
];

/** 按人, 按窗口, 公示 and 口袋卡 of a published month as PDFs, each pictured, from the one preview of the roster. */
export async function printRosterSheets(j: Journey, hallId = 'hall-1'): Promise<void> {
  const roster = new RosterPage(j.page);
  await roster.goto(`/roster/${j.month}/${hallId}`);
  await roster.page.getByRole('grid').waitFor();
  await roster.button('打印').click();
  const dialog = roster.page.getByRole('dialog');
  for (const [form, paper, file] of sheets) {
    await dialog.getByLabel('印什么').selectOption(form);
    await dialog.getByRole('button', { name: paper, exact: true }).click();
    const save = dialog.getByRole('button', { name: '存为 PDF' });
    await save.and(roster.page.locator(':enabled')).waitFor();
    await dialog.locator('canvas').first().waitFor();
    await j.look(`print-${form}-${paper}`);
    await save.click();
    await dialog
      .getByRole('status')
      .filter({ hasText: new RegExp(`${file}.*${paper === 'A3' ? '_A3' : ''}\\.pdf`) })
      .waitFor();
  }
  await roster.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}
