import type { HostReply, HostState } from "../protocol/messages.ts";
import type { Methods } from "../protocol/types.ts";
import type { Host } from "./host.ts";

/** The counts of what waits and what was refused, which the port knows nothing of. */
export type Counts = Pick<HostState, "waiting" | "held" | "refused">;

/** Asks the host for a screen. Where it doesn't answer, the reply says why not, with what waits meanwhile. */
export async function askFor(
  host: Pick<Host, "ask">,
  counts: () => Promise<Counts>,
  method: keyof Methods,
  params: unknown,
): Promise<HostReply> {
  const reply = await host.ask(method, params as Methods[typeof method]["params"]);
  return reply.ok || "error" in reply ? reply : { ok: false, host: { ...reply.host, ...(await counts()) } };
}
