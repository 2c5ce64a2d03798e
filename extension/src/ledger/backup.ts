import { useEffect, useState } from "preact/hooks";

const key = "backup_at";
/** Milliseconds: a backup older than this is offered anew. */
const year = 365.25 * 24 * 60 * 60 * 1000;

/** Remembers when a backup was last saved from this browser, in UTC milliseconds. */
export async function noteBackup(at: number): Promise<void> {
  await chrome.storage.local.set({ [key]: at });
}

/** Whether to offer a backup: after the first acceptance, and then yearly. */
export function backupDue(
  accepted: boolean,
  last: number | undefined,
  now: number,
): "first" | "again" | null {
  if (!accepted) return null;
  if (last === undefined) return "first";
  return now - last > year ? "again" : null;
}

/** The same for a screen, which follows what is saved meanwhile. */
export function useBackupDue(accepted: boolean): "first" | "again" | null {
  const [last, setLast] = useState<number | null | undefined>(null);
  useEffect(() => {
    const read = (): void =>
      void chrome.storage.local.get(key).then((found) => setLast(found[key] as number | undefined));
    const look = (changes: Record<string, unknown>): void => void (key in changes && read());
    chrome.storage.local.onChanged.addListener(look);
    read();
    return () => chrome.storage.local.onChanged.removeListener(look);
  }, []);
  return last === null ? null : backupDue(accepted, last, Date.now());
}
