import { parsePunchBytes } from './parse-punch-bytes.ts';
import type { PunchRequest } from './read-punch-file.ts';

self.onmessage = (event: MessageEvent<PunchRequest>) => {
  void parsePunchBytes(event.data).then((answer) => self.postMessage(answer));
};
