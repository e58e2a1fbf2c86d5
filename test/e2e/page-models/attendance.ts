import { AppPage } from './app.ts';

/** 考勤: day sheet, punches, month sheet. */
export class AttendancePage extends AppPage {
  async openDay(day: string): Promise<void> {
    await this.goto(`/attendance/day/${day}`);
    await this.page.locator('.day-sheet').waitFor();
  }

  /** Chooses a machine's file and waits for its preview. */
  async chooseLog(file: string): Promise<string> {
    await this.goto('/attendance/punches');
    await this.page.locator('input[type=file]').setInputFiles(file);
    await this.button(/导入 \d+ 条/).waitFor();
    return this.page.locator('.punch-page').innerText();
  }

  async writeLog(): Promise<void> {
    await this.button(/导入 \d+ 条/).click();
    await this.page.locator('.month-sheet').waitFor();
    await this.saved();
  }

  async openMonth(month: string, hallId: string): Promise<void> {
    await this.goto(`/attendance/month/${month}/${hallId}`);
    await this.page.locator('.month-sheet').waitFor();
  }

  /** Days of the hall that nobody has settled: `row:date`. */
  async missing(): Promise<string[]> {
    return this.page.locator('td.miss').evaluateAll((cells) => cells.map((c) => c.getAttribute('data-cell') ?? ''));
  }

  /** Everybody who is open on a day is marked present, with a reason where the day is past. */
  async settleDay(day: string, hallId: string): Promise<void> {
    await this.goto(`/attendance/day/${day}/${hallId}`);
    await this.page.locator('.day-sheet').waitFor();
    await this.button('其余全部出勤').click();
    await this.page.locator('.day-sheet tr.open').first().waitFor({ state: 'detached' });
  }

  /** Nobody has confirmed yet, so the lock asks why. */
  async lock(): Promise<void> {
    await this.button('锁定本月').click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('先锁定打印，在纸上签字');
    await dialog.getByRole('button', { name: '锁定本月' }).click();
    await this.page.locator('.tag', { hasText: '已锁定' }).waitFor();
  }
}
