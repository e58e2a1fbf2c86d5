import { parsePunchBytes } from './parse-punch-bytes.ts';
import type { PunchRequest } from './read-punch-file.ts';

self.onmessage = (event: MessageEvent<PunchRequest>) => {
  void parsePunchBytes(new Uint8Array(event.data.bytes), event.data.name).then((answer) => self.postMessage(answer));
};
