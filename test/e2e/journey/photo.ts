import type { Locator, Page } from 'playwright-core';

/** Adds a real picture (the page as it looks) to a strip of photos and waits until it is kept and shown. */
export async function addPhoto(page: Page, strip: Locator, name: string): Promise<void> {
  const had = await strip.locator('img').count();
  await strip.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: await page.screenshot() });
  await strip.locator('img').nth(had).waitFor();
}
