import { rememberedIn, rememberedKey } from "../protocol/remembered.ts";
import type { Store } from "./drain.ts";

/** Forgets the grounds remembered before everything was erased, in this browser or another. */
export async function forgetErased(store: Store, erasedAt = 0): Promise<void> {
  const kept = rememberedIn(await store.get(null));
  if (kept && kept.at <= erasedAt) await store.remove([rememberedKey]);
}
