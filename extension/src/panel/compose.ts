import type { HostReply } from "../protocol/messages.ts";
import type { ReasonComposeParams, ReasonComposeResult } from "../protocol/types.ts";
import { askHost, askPage } from "../ui/background.ts";

/** A text of the host's, what was asked for, and who was logged in then. */
export interface Composed extends ReasonComposeResult {
  /** Its number on this page. */
  at: number;
  asked: ReasonComposeParams;
  /** The platform's number of the account; nobody was seen where it is missing. */
  account?: string;
}

let composedCount = 0;

/** Lets the host write the text. Who is logged in is asked at the same time: the person has just pressed our button. */
export async function compose(params: ReasonComposeParams): Promise<Composed | HostReply<never>> {
  const [reply, identified] = await Promise.all([
    askHost("reason.compose", params),
    askPage({ do: "identify" }),
  ]);
  if (!reply.ok) return reply;
  const account = identified.ok && "identity" in identified ? identified.identity.platformId : undefined;
  return { ...reply.result, at: ++composedCount, asked: params, ...(account && { account }) };
}
