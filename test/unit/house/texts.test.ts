import { describe, expect, test } from 'vitest';
import { en } from '#src/renderer/text/en/index.ts';
import { zhCN } from '#src/renderer/text/zh-CN/index.ts';
import { filesBelow, readSource, withoutComments } from '#test/support/source-files.ts';

type Texts = { readonly [key: string]: string | Texts };
const flat = (texts: Texts, prefix = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flat(value, `${prefix}${key}.`),
  );
const blanks = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((m) => m[1]).sort();
const chinese = flat(zhCN);
const english = new Map(flat(en));
/** Latin words that a supervisor reads every day. */
const knownLatin =
  /\{\{[^}]*\}\}|Excel|WPS|PDF|USB|U 盘|Ctrl|Alt|Shift|Enter|Esc|Tab|Delete|Home|End|Space|F\d+|Edge|Chrome|Chromium|ZIP|SHA-256|JSON|CSV|A[34]|GB\d*|MB|KB|attlog\.dat|\.dat|\.xlsx?|\.csv|\.txt|UTF-8|GBK|UTF-16|English|xlsx|csv|E:|[A-Z]\d?(?=[^a-zA-Z]|$)/g;

describe('the text catalogue', () => {
  test('English has every Chinese key and no other', () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([key]) => key).sort());
  });
  test('both languages fill the same blanks', () => {
    expect(
      chinese.filter(([key, zh]) => blanks(zh).join() !== blanks(english.get(key) ?? '').join()).map(([key]) => key),
    ).toEqual([]);
  });
  test('no Chinese is left in the English texts', () => {
    expect(
      flat(en)
        .filter(([, text]) => /[\u4e00-\u9fff]/.test(text.replace(/[《“"「].*?[》”"」]/g, '')) && !text.includes('中文'))
        .map(([key]) => key),
    ).toEqual([]);
  });
  test('no English word is left in the Chinese texts', () => {
    expect(
      chinese.filter(([, zh]) => /[A-Za-z]{3,}/.test(zh.replace(knownLatin, ''))).map(([key, zh]) => `${key}: ${zh}`),
    ).toEqual([]);
  });
  test('plain words: no 失败, 非法, 请稍候, no exclamation marks, full-width punctuation', () => {
    const rude = /失败|非法|请稍候|[!！]|[\u4e00-\u9fff][,;?](?!\w)/;
    expect(chinese.filter(([, zh]) => rude.test(zh)).map(([key, zh]) => `${key}: ${zh}`)).toEqual([]);
  });
  test('no text is empty', () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });
});

describe('stray literals', () => {
  // Printed forms and workbooks are official Chinese documents in every language of the screen.
  const official =
    /^src\/renderer\/(text|print|commands\/(workbook|print|month-file))\/|\/(export|template|register)-[\w-]+\.ts$/;
  const sources = filesBelow('src/renderer', ['.ts', '.tsx']).filter((file) => !official.test(file));
  test.each(sources)('%s has its texts in the catalogue', (file) => {
    const lines = withoutComments(readSource(file)).split('\n');
    // A regular expression may name Chinese characters that a person types; text that a person reads may not.
    const stray = lines.filter((line) => /[\u4e00-\u9fff]/.test(line.replace(/\/\^?(?:\[[^\]]*\]|[^/\\\n]|\\.)+\/[a-z]*/g, '')));
    expect(stray.map((line) => line.trim())).toEqual([]);
  });
});
