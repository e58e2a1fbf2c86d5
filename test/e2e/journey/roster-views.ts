import { RosterPage } from '#test/e2e/page-models/roster.ts';
import type { Journey } from './month.ts';

/** How long 自动排班 is waited for, ms: it stops by itself after two minutes. */
const LONGEST = 150_000;
/** The best roster, or one so near to it that more time is not worth it. */
const GOOD = /已经是最好的方案|继续算意义不大/;

/** The pages around the roster in the demonstration hall, and a month that fills itself. */
export async function pictureRosterViews(j: Journey, empty: string): Promise<void> {
  const roster = new RosterPage(j.page);
  const view = async (name: string, shows: string) => {
    await roster.goto(`/roster/${j.month}/hall-1/${name}`);
    await roster.page.locator(shows).first().waitFor();
    await j.look(`roster-${name}`);
  };
  await view('demand', 'table');
  await view('leave', 'table');
  await view('changes', 'table');
  await roster.button('备班').click();
  await j.look('roster-standby');
  await view('stats', '.stats-pane');
  await roster.goto(`/roster/${empty}/hall-1`);
  await roster.button('自动排班').first().waitFor();
  await j.look('roster-empty');
  await roster.button('自动排班').last().click();
  await fill(j, roster);
}

/** 自动排班 as it runs, when it is good, and the roster that was taken. */
async function fill(j: Journey, roster: RosterPage): Promise<void> {
  const { page } = roster;
  const use = roster.button('采用方案');
  await use.and(page.locator('[aria-disabled=false]')).waitFor({ timeout: 20_000 });
  await j.look('roster-auto-first');
  const over = page.getByText(/^算了 /);
  await page.getByText(GOOD).or(over).first().waitFor({ timeout: LONGEST });
  if (!(await over.isVisible())) {
    await roster.button('停止').click();
    await over.waitFor();
  }
  await j.look('roster-auto-best');
  await use.click();
  await use.waitFor({ state: 'hidden' });
  await roster.saved();
  await j.look('roster-auto-taken');
}
