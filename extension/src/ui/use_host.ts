import { useEffect, useState } from "preact/hooks";
import type { HostState } from "../protocol/messages.ts";
import { watchPort } from "../protocol/messages.ts";
import { askHostState, onBroadcast } from "./background.ts";

/** Whether the host answers questions; with a ledger problem it still does, and says itself what it can't. */
export const answers = ({ status }: HostState): boolean => status === "ok" || status === "ledger_problem";

/** The host's state, kept up to date; and a way to ask anew. `checking` while the first or a repeated answer is out. */
export function useHost(): { host: HostState; checking: boolean; checkAgain: () => void } {
  const [host, setHost] = useState<HostState>({ status: "unknown", waiting: 0, refused: 0 });
  const [checking, setChecking] = useState(true);
  const check = (retry: boolean) => {
    setChecking(true);
    void askHostState(retry).then((state) => {
      setHost(state);
      setChecking(false);
    });
  };
  useEffect(() => {
    check(false);
    return onBroadcast((broadcast) => {
      if (broadcast.type === "host_state") setHost(broadcast.state);
    });
  }, []);
  return { host, checking, checkAgain: () => check(true) };
}

/** Counts up whenever the ledger changed, in this browser or another; as long as the screen is open. */
export function useLedgerChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const port = chrome.runtime.connect({ name: watchPort });
    const end = onBroadcast((broadcast) => {
      if (broadcast.type === "ledger_changed") setChanges((count) => count + 1);
    });
    return () => {
      end();
      port.disconnect();
    };
  }, []);
  return changes;
}
