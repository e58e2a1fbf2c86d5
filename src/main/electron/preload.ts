import { contextBridge, ipcRenderer } from 'electron';

// One function and nothing else: no channel names, no events, no Node.
contextBridge.exposeInMainWorld('hall', {
  call: (method: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('hall', method, input),
});
