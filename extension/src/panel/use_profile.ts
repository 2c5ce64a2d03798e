import { useEffect, useState } from "preact/hooks";
import type { Holder, ProfileGetResult } from "../protocol/types.ts";
import { askHost, problemOf } from "../ui/background.ts";

export interface Profile {
  profile: ProfileGetResult | null;
  /** Resolves to what is wrong (empty: the host isn't there), or null when stored. */
  save: (holder: Holder) => Promise<string | null>;
}

/** The two answers about the person, and the countries the host knows; null until the host has said them. */
export function useProfile(hostOk: boolean): Profile {
  const [profile, setProfile] = useState<ProfileGetResult | null>(null);
  // The press on Meta's button has no time to ask the host, so its answers lie in storage too.
  const take = (answer: ProfileGetResult) => {
    setProfile(answer);
    const { holder } = answer;
    void (holder ? chrome.storage.local.set({ holder }) : chrome.storage.local.remove("holder"));
  };
  useEffect(() => {
    if (hostOk) void askHost("profile.get", {}).then((reply) => reply.ok && take(reply.result));
  }, [hostOk]);
  const save = async (holder: Holder) => {
    const reply = await askHost("profile.set", holder);
    if (!reply.ok) return problemOf(reply) ?? "";
    take(reply.result);
    return null;
  };
  return { profile, save };
}
