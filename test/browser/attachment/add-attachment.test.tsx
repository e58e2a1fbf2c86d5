import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addAttachment } from '#src/renderer/commands/attachment/add-attachment.ts';
import { button, keys, openAttendance, row, says, select } from '#test/browser/attendance/attendance-page.tsx';
import { openDemoBook, type TestBook } from '#test/support/book.ts';
import { pngNotes } from '#test/support/picture-parts.ts';

let book: TestBook;
let leave: () => void = () => undefined;
beforeEach(async () => {
  book = await openDemoBook();
});
afterEach(async () => {
  leave();
  leave = () => undefined;
  await book.close();
});

/** A picture of that size in one colour. */
async function picture(width: number, height: number, type = 'image/jpeg', name = '照片.jpg'): Promise<File> {
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d');
  if (pen) pen.fillStyle = '#1b5e8c';
  pen?.fillRect(0, 0, width, height);
  return new File([await canvas.convertToBlob({ type })], name);
}
const kept = async (id: string) => {
  const got = await book.host.call('attachment.get', { sha256: id });
  if (!got.ok) throw new Error(got.error.code);
  return createImageBitmap(await (await fetch(`data:;base64,${got.value.base64}`)).blob());
};
const added = async (file: File) => {
  const done = await addAttachment(book.ctx, file);
  return done.ok ? done.value : done.error.code;
};

describe('keeping a photo', () => {
  test.each(['image/jpeg', 'image/png', 'image/webp'])(
    '%s: a large one is scaled to 2000 px, a small one stays',
    async (type) => {
      const large = await kept(await added(await picture(4000, 1000, type)));
      expect([large.width, large.height]).toEqual([2000, 500]);
      const small = await kept(await added(await picture(300, 200, type)));
      expect([small.width, small.height]).toEqual([300, 200]);
    },
  );
  test('a small PNG loses EXIF and texts, is turned upright and still opens', async () => {
    const plain = new Uint8Array(await (await picture(30, 20, 'image/png')).arrayBuffer());
    // Behind the head, which is 33 bytes with the signature.
    const noted = [plain.slice(0, 33), ...pngNotes(6).map((p) => new Uint8Array(p)), plain.slice(33)];
    const id = await added(new File(noted, '截图.png'));
    const got = await book.host.call('attachment.get', { sha256: id });
    expect(got.ok && atob(got.value.base64)).not.toMatch(/GPS|eXIf|tEXt|iTXt|tIME/);
    expect((await kept(id)).width + (await kept(id)).height).toBe(50);
  });
  test('what it is stands in the book once, and the same photo is one', async () => {
    const file = await picture(30, 20);
    const id = await added(file);
    expect(await added(file)).toBe(id);
    expect(await book.db.of('attachments').toArray()).toMatchObject([{ id, name: '照片.jpg', type: 'image/jpeg', by: '周敏' }]);
    expect(book.host.lines.filter((l) => l.entry.command === 'attachment-add')).toHaveLength(1);
  });
  test('a renamed program, a torn photo and 31 MB get their sentence and leave nothing', async () => {
    const whole = new Uint8Array(await (await picture(300, 200)).arrayBuffer());
    // Both its ends are there, what lies between is not.
    const torn = new Uint8Array([...whole.slice(0, 220), 0xff, 0xd9]);
    expect(await added(new File(['MZ\u0090 program'], '照片.jpg'))).toBe('attachment/type');
    expect(await added(new File([torn], '半张.jpg'))).toBe('attachment/damaged');
    expect(await added(new File([new Uint8Array(31 * 1024 * 1024)], '大.pdf'))).toBe('attachment/too-large');
    expect(await book.db.of('attachments').count()).toBe(0);
  });
  test('the host’s refusal is handed on, and the book says nothing of it', async () => {
    book.host.refuse('attachment.put', { code: 'host/disk-full' });
    expect(await added(await picture(30, 20))).toBe('host/disk-full');
    expect(await book.db.of('attachments').count()).toBe(0);
  });
});

describe('the strip in a 补卡单', () => {
  const open = async () => {
    leave = openAttendance(book, 'day/2026-09-22/hall-1');
    await vi.waitFor(() => row('陈建国'));
    await select('陈建国');
    await keys('k');
    await says('加照片或 PDF');
  };
  const paste = async (file: File) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(file);
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
  };

  test('a pasted photo shows, opens large, is saved with the correction and stays in its history', async () => {
    await open();
    await paste(await picture(300, 200));
    await vi.waitFor(() => button('看大图 照片.jpg'));
    await userEvent.click(button('看大图 照片.jpg'));
    await vi.waitFor(() => expect(document.querySelector('[role=dialog] img')).toBeTruthy());
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map((v) => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
    await keys('{Escape}');
    await vi.waitFor(() => expect(document.querySelector('[role=dialog]')).toBeNull());
    await userEvent.click(button('2 考勤机故障'));
    await userEvent.click(button('补上这次打卡'));
    await vi.waitFor(async () => expect((await book.db.of('punchCorrections').toArray())[0]?.proofs).toHaveLength(1));
    await vi.waitFor(() => button('看大图 照片.jpg'));
  });
  test('a pasted program is not taken; a photo that is taken off again is not saved with the form', async () => {
    await open();
    await paste(new File(['MZ program'], '木马.jpg'));
    await paste(await picture(30, 20));
    await vi.waitFor(() => button('去掉 照片.jpg'));
    await userEvent.click(button('去掉 照片.jpg'));
    await vi.waitFor(() => expect(document.querySelector('.attachment-thumb')).toBeNull());
    expect(await book.db.of('attachments').toArray()).toMatchObject([{ name: '照片.jpg' }]);
  });
});
