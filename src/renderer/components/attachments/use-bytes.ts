import { useEffect, useState } from 'react';

/** Bytes of an attachment as base64: '' while they are read, null when they cannot be. */
export function useBytes(id: string, load: (id: string) => Promise<string | null>): string | null {
  const [got, setGot] = useState<{ readonly id: string; readonly base64: string | null }>({ id: '', base64: '' });
  useEffect(() => {
    let gone = false;
    void load(id).then((base64) => {
      if (!gone) setGot({ id, base64 });
    });
    return () => {
      gone = true;
    };
  }, [id, load]);
  return got.id === id ? got.base64 : '';
}
