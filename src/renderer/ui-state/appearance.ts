import { create } from 'zustand';

/** Language and theme in use; the settings record is the truth, this is what the frame shows before it is read. */
interface Appearance {
  readonly language: 'zh-CN' | 'en';
  readonly theme: 'light' | 'dark' | 'system';
}
export const useAppearance = create<Appearance>(() => ({ language: 'zh-CN', theme: 'light' }));
