import { parseBytes } from './parse-bytes.ts';
import type { ReadRequest } from './read-workbook.ts';

self.onmessage = (event: MessageEvent<ReadRequest>) => {
  self.postMessage(parseBytes(new Uint8Array(event.data.bytes), event.data.fileName));
};
