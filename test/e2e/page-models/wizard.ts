import { AppPage } from './app.ts';

export interface HallAnswers {
  readonly letterhead: string;
  readonly hallCode: string;
  readonly halls: readonly string[];
  readonly bureau: string;
  readonly supplier: string;
  readonly supervisor: string;
}

/** The first-run wizard. */
export class WizardPage extends AppPage {
  async openDemo(): Promise<void> {
    await this.button('打开').click();
    await this.page.locator('.rail').waitFor();
  }

  async openHall(a: HallAnswers, look: (name: string) => Promise<void>): Promise<void> {
    await this.button('开始').click();
    await this.page.getByLabel('表头单位').fill(a.letterhead);
    await this.page.getByLabel('文件名代号').fill(a.hallCode);
    await this.page.getByLabel('大厅', { exact: true }).fill(a.halls.join('\n'));
    await this.page.getByLabel('采购单位').fill(a.bureau);
    await this.page.getByLabel('供应商').fill(a.supplier);
    await look('wizard-hall');
    await this.button('下一步').click();
    await look('wizard-shifts');
    await this.button('下一步').click();
    await this.page.getByLabel('大厅主管姓名').fill(a.supervisor);
    await this.button('建好账本').click();
    await this.page.locator('.rail').waitFor();
  }
}
