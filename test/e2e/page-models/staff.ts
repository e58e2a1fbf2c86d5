import { AppPage } from './app.ts';

/** 职工名册 and its import. */
export class StaffPage extends AppPage {
  async chooseFile(file: string): Promise<void> {
    await this.goto('/staff/import');
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** The counts above the preview, e.g. `新增 28 更新 0 不变 0 有错 0`. */
  async counts(): Promise<string> {
    await this.page.locator('.sheet-grid').waitFor();
    return (await this.page.locator('.bar').first().innerText()).replace(/\s+/g, ' ');
  }

  async writeImport(): Promise<void> {
    await this.button(/导入 \d+ 行/).click();
    await this.page.locator('.register').waitFor();
    await this.saved();
  }

  async open(name: string): Promise<void> {
    await this.page.getByRole('gridcell', { name, exact: true }).click();
    await this.page.locator('.drawer').waitFor();
  }
}
