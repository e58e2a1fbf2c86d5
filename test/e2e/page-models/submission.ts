import { AppPage } from './app.ts';

/** 报送: completeness and the month's file. */
export class SubmissionPage extends AppPage {
  async open(month: string): Promise<void> {
    await this.goto(`/submission/${month}`);
    await this.button(/打包/).first().waitFor();
  }

  /** Makes the file and waits until it was read back. */
  async make(): Promise<void> {
    await this.button(/打包/).first().click();
    await this.page
      .getByText(/逐个读回比对过/)
      .first()
      .waitFor({ timeout: 90_000 });
  }
}
