import { create } from 'zustand';

/** Who sits at the PC, as written into every journal line. */
interface Who {
  readonly name: string;
}
export const useWho = create<Who>(() => ({ name: '' }));
