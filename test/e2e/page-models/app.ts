import type { Page } from 'playwright-core';

/** The frame: areas, the saved sign, going to an address. */
export class AppPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  async goto(path: string): Promise<void> {
    await this.page.evaluate((hash) => {
      window.location.hash = `#${hash}`;
    }, path);
  }

  /** Waits until what was done is durable. */
  async saved(): Promise<void> {
    await this.page.getByTestId('saved').waitFor();
  }

  button(name: string | RegExp) {
    return this.page.getByRole('button', { name });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }
}
