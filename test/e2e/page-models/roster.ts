import { AppPage } from './app.ts';

/** 排班 month grid. */
export class RosterPage extends AppPage {
  async open(month: string, hall: string): Promise<void> {
    await this.goto(`/roster/${month}`);
    await this.page
      .getByRole('link', { name: new RegExp(`^${hall}`) })
      .or(this.page.getByRole('tab', { name: new RegExp(`^${hall}`) }))
      .first()
      .click();
  }

  /** An empty month is begun from a blank sheet. */
  async beginBlank(): Promise<void> {
    await this.button('从空白开始').click();
    await this.page.getByRole('grid').waitFor();
  }

  cell(row: number, date: number) {
    return this.page.locator(`tbody td[data-r="${row}"][data-d="${date}"]`);
  }

  /** Names in the order of the grid's rows. */
  async names(): Promise<string[]> {
    return this.page
      .locator('tbody tr:has(td[data-r]) .nm')
      .evaluateAll((cells) => cells.map((c) => (c.firstChild?.textContent ?? '').trim()));
  }

  /** Pastes a block from Excel at a cell. */
  async paste(row: number, date: number, text: string): Promise<void> {
    await this.cell(row, date).click();
    await this.page.evaluate((tsv) => {
      const data = new DataTransfer();
      data.setData('text/plain', tsv);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
  }

  /** Publishes; a reason is given for everything that asks for one. */
  async publish(reason: string): Promise<void> {
    const button = this.button('发布').first();
    await button.focus();
    await this.press('Enter');
    const dialog = this.page.getByRole('dialog');
    await dialog.waitFor();
    for (const field of await dialog.getByRole('textbox').all()) await field.fill(reason);
    await dialog.getByRole('button', { name: /发布/ }).last().click();
    await dialog.waitFor({ state: 'hidden' });
  }
}
