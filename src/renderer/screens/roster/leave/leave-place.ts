import { useSearchParams } from 'react-router';

const lists = ['requests', 'balance', 'wishes'] as const;
export type LeaveList = (typeof lists)[number];

/** What the address says: which list is shown (`?list=…`) and which request is in hand (`?request=…`). */
export function useLeavePlace() {
  const [params, setParams] = useSearchParams();
  const set = (key: string, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(key);
        else next.set(key, value);
        return next;
      },
      { replace: true },
    );
  return {
    list: lists.find((l) => l === params.get('list')) ?? 'requests',
    requestId: params.get('request') ?? '',
    setList: (list: LeaveList) => set('list', list === 'requests' ? '' : list),
    setRequest: (id: string) => set('request', id),
  };
}
