import { create } from 'zustand';

/** One message at a time, bottom centre. `undoable` adds the 撤销 button. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'bad';
  readonly undoable: boolean;
  /** A file that was written: adds 打开所在文件夹. */
  readonly path: string;
}
interface ToastState {
  readonly toast: Toast | null;
}
export const useToast = create<ToastState>(() => ({ toast: null }));

/** Shows a sentence for 8 s (longer while hovered or focused). */
export const showToast = (text: string, options: { tone?: Toast['tone']; undoable?: boolean; path?: string } = {}): void =>
  useToast.setState((state) => ({
    toast: {
      id: (state.toast?.id ?? 0) + 1,
      text,
      tone: options.tone ?? 'plain',
      undoable: options.undoable ?? false,
      path: options.path ?? '',
    },
  }));
export const hideToast = (): void => useToast.setState({ toast: null });
