/**
 * The messages inside the extension: page script, background, panel, popup, ledger page.
 * What goes to the native host is in native-host/protocol/, with generated types beside this file.
 */
import type { NoticeSays } from "./rule.ts";
import type { Page } from "./types.ts";

/** Where the person is on the way. `way`: a page or notice that leads to a form. */
export type Stage = "way" | "form" | "after_press" | "code";

/** A field of Meta's form that Objector knows the meaning of. */
export type FieldRole = "country" | "email" | "reason" | "additional" | "code";

/** What the page script found out about one field. Never holds what is in it, only whether something is. */
export interface FieldState {
  role: FieldRole;
  /** `one`: found; `several`: more than one qualifies, so the person chooses. */
  found: "one" | "several";
  filled: boolean;
  required: boolean;
  /** In UTF-16 code units; absent where the page sets no limit. */
  maxLength?: number;
  /** True where Objector may set the value; false where it only points (combobox, radio). */
  canFill: boolean;
}

/** Everything the panel shows about the page it sits beside. */
export interface PageState {
  /** One load of a form (the attempt's id), or of a page on the way. */
  attempt: string;
  stage: Stage;
  page: Page;
  /** `known`: a rule matched. `looks_like`: an objection form nobody has described, or one that has changed since. */
  match: "known" | "looks_like";
  /** The matched rule's `names`: the key of the interface text that says what this page is. */
  names?: string;
  /** The rule's `warns` and `asks`: keys of `known_pages.warnings` and `.questions`. */
  warns?: string;
  asks?: string;
  /** Where Meta's links lead now, if this address was left for another. */
  successor?: string;
  /** What a known notice on this page says about objecting; absent where no known wording is there. */
  notice?: NoticeSays;
  /** A form's address without a form: Meta's log-in stands there, or nothing to answer. */
  missing?: "login" | "form";
  /** `absent`: the rule knows this page, and the link isn't on it (not logged in, or not offered there). */
  link?: "present" | "absent";
  fields: FieldState[];
  submit: "present" | "absent";
  /** What Meta's button says, as read from the page, so that the panel can name it. At most 80 characters. */
  submitLabel?: string;
  /** What is being pointed at now. */
  pointing?: PointTarget;
  /** Day and time (UTC ms) of the press this page follows, at stage after_press and code. */
  pressedAt?: number;
  /** Set after a known wording of a confirmation was seen. */
  confirmation?: "received" | "accepted" | "declined";
  /** At the press somebody else was logged in than the screens of ours had shown, or nobody. */
  switched?: PendingPress["switched"];
}

export type PointTarget = "link" | "submit" | FieldRole;

/** What the panel may ask of the page script. None of these can press anything of Meta's. */
export type PageCommand =
  | { do: "state" }
  | { do: "point"; at: PointTarget }
  | { do: "unpoint" }
  | {
      do: "fill";
      texts: Partial<Record<"reason" | "additional", string>>;
      country?: string;
      replace: boolean;
      /** The platform's number of the account that was logged in when the texts were written; absent: nobody was seen. */
      account?: string;
    }
  | { do: "size"; height: number; folded: boolean }
  | { do: "close" }
  /** Shows the panel again after it was closed, or where it doesn't appear by itself. */
  | { do: "open" }
  /** The person said whether the general form is used about AI at Meta: that decides what is recorded. */
  | { do: "about_ai"; yes: boolean }
  | { do: "describe" }
  | { do: "identify" };

/** What became of one field after a fill; read back from the page, never assumed. */
export interface FillOutcome {
  role: FieldRole;
  result: "filled" | "already_filled" | "refused" | "changed" | "too_long" | "choose_yourself" | "not_found";
}

/** The problem of a fill whose texts were written for another account than is logged in now. */
export const otherAccount = "other_account";

export type PageReply =
  | { ok: true; state: PageState }
  | { ok: true; filled: FillOutcome[]; state: PageState }
  | { ok: true; description: FormDescription }
  | { ok: true; identity: Identity }
  | { ok: false; problem: string };

/** A form as a report may describe it: roles, labels, order; no values, no ids, no address beyond the path. */
export interface FormDescription {
  host: string;
  path: string;
  locale: string;
  fields: { order: number; tag: string; type: string; role: string; label: string; required: boolean }[];
  buttons: { order: number; tag: string; role: string; label: string }[];
}

/** Who is logged in, from the platform's own cookie, read when the person pressed something of ours. */
export interface Identity {
  platform: "facebook" | "instagram" | "whatsapp" | "meta";
  platformId?: string;
  account: string;
}

/** How the host is, as every screen shows it. */
export interface HostState {
  status:
    | "unknown"
    | "ok"
    | "not_found"
    | "startup_failed"
    | "crashed"
    | "no_answer"
    | "too_old"
    | "ledger_problem";
  /** For ledger_problem: the host's own sentence. For the others: the browser's error text, for the details line. */
  detail?: string;
  waiting: number;
  /** How many of those that wait are of a kind which this program is too old to know. */
  held?: number;
  refused: number;
}

/** An answer of the native host, or why there is none. */
export type HostReply<T = unknown> =
  | { ok: true; result: T }
  | { ok: false; error: { code: number; message: string } }
  | { ok: false; host: HostState };

/** Requests to the background. The sender's address decides what each may ask (background/router.ts). */
export type BackgroundRequest =
  /** `after`: the page's address, where only a press in this tab makes it worth a look (protocol/pending.ts). */
  | { to: "background"; type: "enter"; after?: string }
  /** From the page script; the background passes it on to the screens with the tab's number. */
  | { to: "background"; type: "page_changed"; state: PageState | null }
  | { to: "background"; type: "whoami" }
  | { to: "background"; type: "host"; method: string; params: unknown }
  | { to: "background"; type: "host_state"; retry?: boolean }
  | { to: "background"; type: "page"; command: PageCommand }
  | { to: "background"; type: "open"; screen: OwnScreen; objection?: string };

/** The screens of ours that open in a tab. */
export type OwnScreen = "ledger" | "letter" | "elsewhere" | "welcome";

/** The answer to `whoami`: which screen asks, and in which tab it sits (a popup sits in none). */
export interface Whoami {
  screen: "panel" | "popup" | OwnScreen;
  tab?: number;
}

/** What the background passes on to the page script of one tab; answered with a PageReply. */
export interface PageMessage {
  to: "page";
  command: PageCommand;
}

/**
 * The name of the runtime port that a screen opens (`runtime.connect`) for as long as it wants `ledger_changed`
 * from other browsers' hosts too. The background watches the ledger while at least one is open.
 */
export const watchPort = "watch";

/** The name of the port by which a page script learns that the extension was reloaded or removed. Nothing is sent on it. */
export const pagePort = "page";

/** Sent to every screen when something changed. */
export type Broadcast =
  | { to: "screens"; type: "page_state"; tab?: number; state: PageState | null }
  | { to: "screens"; type: "host_state"; state: HostState }
  | { to: "screens"; type: "ledger_changed" };

/**
 * Keys of storage.local.
 * outbox/<event id>: OutboxEntry · refused/<event id>: RefusedEntry · account/<platform>/<platform id>: account id ·
 * last_acknowledged: Position · holder: Holder · settings: Settings · press/<attempt>: PendingPress ·
 * last_press: number · loaded_rules: LoadedRules · loaded_rules_text: string · remembered_grounds: RememberedGrounds
 */
export interface OutboxEntry {
  event: {
    id: string;
    kind: string;
    at?: number;
    day?: string;
    attempt?: string;
    account?: string;
    payload: unknown;
  };
}
export interface RefusedEntry extends OutboxEntry {
  error: { code: number; message: string };
}
export interface Settings {
  /** The help's language; absent = the browser's. */
  language?: string;
}
/**
 * A press whose answer isn't known yet. It is looked for in the tab that pressed, for 30 minutes: in the area, and beyond
 * it on the very next page. It goes when the page's answer was seen or the person told it.
 */
export interface PendingPress {
  attempt: string;
  account: string;
  at: number;
  page: Page;
  /** The browser's number of the tab. */
  tab: number;
  /** The address of the page that came next, once there is one; empty once the tab went further. */
  next?: string;
  /** The page asked for a code, and the event says so already. */
  codeRequested?: boolean;
  /** Who was logged in at the press isn't who the help was for: another account, or nobody. */
  switched?: "other" | "nobody";
}
