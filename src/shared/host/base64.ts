const [PLUS, SLASH, EQUALS] = [43, 47, 61] as const;

const isSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === PLUS || code === SLASH;

/** True for padded base64 of any length. A loop: patterns of tens of megabytes use up the engine's stack. */
export function isBase64(text: string): boolean {
  if (text.length % 4 !== 0) return false;
  let end = text.length;
  while (end > text.length - 2 && text.charCodeAt(end - 1) === EQUALS) end--;
  for (let i = 0; i < end; i++) if (!isSign(text.charCodeAt(i))) return false;
  return true;
}
