/** Made from native-host/protocol by extension/build.mjs --types. Not edited by hand. */

export type Uuid = string;

export type Hash = string;

export type Day = string;

export type At = number;

export type Language = string;

export type Locale = string;

export type Country = string;

export type Platform = "facebook" | "instagram" | "whatsapp" | "meta";

export type Subject =
  "own_information" | "third_party" | "product_improvement" | "whatsapp_ai" | "general" | "unknown_form";

export type State =
  | "drafting"
  | "submitted"
  | "awaiting_code"
  | "under_review"
  | "needs_reply"
  | "overdue"
  | "accepted"
  | "covered"
  | "declined"
  | "escalated"
  | "withdrawn";

export type Letter =
  | "access_request"
  | "reminder"
  | "refusal_reply"
  | "restriction_demand"
  | "controller_complaint"
  | "authority_complaint"
  | "withdrawal"
  | "third_party_request";

export type Certainty = "exact" | "derived" | "reported" | "unknown";

export type How = "seen" | "told" | "unknown";

export type EventKind =
  | "form_opened"
  | "prefilled"
  | "submit_pressed"
  | "code_requested"
  | "code_entered"
  | "confirmation_seen"
  | "told_by_person"
  | "mail_added"
  | "evidence_added"
  | "acknowledged"
  | "information_requested"
  | "clock_stopped"
  | "clock_resumed"
  | "extended"
  | "accepted"
  | "declined"
  | "decision_chased"
  | "complaint_lodged"
  | "withdrawn"
  | "attempt_abandoned"
  | "retracted"
  | "account_labelled"
  | "account_merged"
  | "group_joined"
  | "group_left"
  | "note"
  | "erased";

export interface Page {
  platform: Platform;
  subject: Subject;
  rule: string;
  rule_version: number;
  address: string;
  locale?: Locale;
  layout?: "email_reason" | "country_email_reason" | "unknown";
}

export interface Evidence {
  platform_id?: string;
  how: How;
}

export interface Position {
  ledger: Uuid;
  seq: number;
  hash: Hash;
}

export interface Holder {
  country: Country;
  objected_before: "no" | "yes" | "unknown";
}

export interface Source {
  title: string;
  url?: string;
  date?: string;
}

export interface Due {
  day: Day;
  conditional: boolean;
  sum: string;
}

export interface Hint {
  code: string;
  what: string;
  why: string;
  how: string;
  due?: Due;
  link?: string;
  /**
   * @maxItems 8
   */
  letters?: Letter[];
  source?: Source;
  certainty: Certainty;
}

export interface Account {
  id: Uuid;
  platform: Platform;
  platform_id?: string;
  label?: string;
  holder?: string;
  country?: Country;
  group?: Uuid;
  is_page?: boolean;
}

export interface Objection {
  id: Uuid;
  account: Account;
  platform: Platform;
  subject: Subject;
  state: State;
  state_words: string;
  since: Day;
  events: number;
  follows?: Uuid;
  covered_by?: Uuid;
  hint: Hint;
}

export interface EventEnvelope {
  id: Uuid;
  kind: string;
  at?: At;
  day?: Day;
  attempt?: Uuid;
  account?: Uuid;
  payload: {};
}

export interface EventHowOnly {
  how: How;
  note?: string;
}

export interface EventFormOpened {
  page: Page;
}

export interface EventPrefilled {
  page: Page;
  /**
   * @maxItems 4
   */
  fields: ("reason" | "additional")[];
  evidence?: Evidence;
}

export interface EventSubmitPressed {
  page: Page;
  evidence: Evidence;
  country?: Country;
  objected_before?: "no" | "yes" | "unknown";
  reason?: string;
  additional?: string;
}

export interface EventConfirmationSeen {
  wording: string;
  says?: "received" | "accepted" | "declined";
  address?: string;
}

export interface EventToldByPerson {
  says:
    | "objected_before"
    | "pressed"
    | "received"
    | "code_wanted"
    | "asks_for_more"
    | "accepted"
    | "declined"
    | "error"
    | "nothing"
    | "other";
  platform?: Platform;
  subject?: Subject;
  note?: string;
}

export interface EventMailAdded {
  says: "received" | "code" | "accepted" | "declined" | "asks_for_more" | "announcement" | "unknown";
  digest: Hash;
  size: number;
  wording?: string;
}

export interface EventEvidenceAdded {
  what: "screenshot" | "file";
  digest: Hash;
  size: number;
  media_type?: string;
}

export interface EventComplaintLodged {
  how: How;
  note?: string;
  to?: "controller" | "authority";
}

export interface EventAttemptAbandoned {
  reason: "closed_by_person" | "form_gone";
}

export interface EventRetracted {
  event: Uuid;
  note?: string;
}

export interface EventAccountLabelled {
  label: string;
  holder?: string;
  country?: Country;
  is_page?: boolean;
}

export interface EventAccountMerged {
  into: Uuid;
}

export interface EventGroupJoined {
  group: Uuid;
}

export interface EventGroupLeft {
  group: Uuid;
}

export interface EventNote {
  text: string;
}

export interface EventErased {
  /**
   * @minItems 1
   * @maxItems 100
   */
  events: Uuid[];
}

export interface AboutListParams {
  language: Language;
}

export interface AboutListResult {
  topics: {
    key: string;
    title: string;
    text: string;
    source: Source;
    certainty: Certainty;
  }[];
}

export interface EventAppendParams {
  /**
   * @minItems 1
   * @maxItems 100
   */
  events: {}[];
}

export interface EventAppendResult {
  /**
   * @maxItems 100
   */
  results: {
    id?: string;
    outcome: "stored" | "known" | "conflict" | "refused";
    seq?: number;
    error?: EventAppendError;
  }[];
  last: Position;
}

export interface EventAppendError {
  code: number;
  message: string;
}

export interface EvidenceGetParams {
  event: Uuid;
  offset: number;
}

export interface EvidenceGetResult {
  bytes: string;
  size: number;
  complete: boolean;
  next?: number;
}

export interface EvidencePutParams {
  event: Uuid;
  offset: number;
  bytes: string;
}

export interface EvidencePutResult {
  have: number;
  size: number;
  complete: boolean;
}

export interface GroundListParams {
  language: Language;
}

export interface GroundListResult {
  grounds: {
    key: string;
    kind: "personal" | "general";
    title: string;
    care: string;
  }[];
}

export interface HelloParams {
  client: {
    name: string;
    version: string;
  };
  protocol: {
    min: number;
    max: number;
  };
  last_acknowledged?: Position;
}

export interface HelloResult {
  protocol: number;
  version: string;
  /**
   * @maxItems 100
   */
  capabilities: string[];
  /**
   * @maxItems 200
   */
  kinds: string[];
  ledger: {
    status: "ok" | "older_than_seen" | "read_only" | "newer" | "damaged" | "unavailable";
    last?: Position;
    message?: string;
    erased_at?: At;
  };
}

export interface LedgerEraseParams {
  language: Language;
  account?: Uuid;
  objection?: Uuid;
  everything?: boolean;
  dry_run?: boolean;
}

export interface LedgerEraseResult {
  erased: number;
  left: number;
  files: number;
  cannot_undo: string;
  last: Position;
}

export interface LedgerExportParams {
  format: "jsonl" | "csv" | "ics";
  language: Language;
  passphrase?: string;
  next?: number;
}

export interface LedgerExportResult {
  bytes: string;
  done: number;
  of: number;
  next?: number;
  name?: string;
  sha256?: Hash;
}

export interface LedgerImportParams {
  bytes: string;
  last: boolean;
  dry_run: boolean;
  passphrase?: string;
  next?: number;
}

export interface LedgerImportResult {
  next?: number;
  new: number;
  known: number;
  conflicts: number;
  refused: number;
  erases: number;
  files: number;
  whole?: boolean;
  /**
   * @maxItems 50
   */
  problems: {
    line: number;
    what: string;
  }[];
}

export interface LedgerVerifyParams {
  from?: number;
}

export interface LedgerVerifyResult {
  checked: number;
  erased: number;
  next?: number;
  /**
   * @maxItems 20
   */
  problems: {
    seq: number;
    what: string;
    ledger?: Uuid;
  }[];
}

export interface LedgerWatchParams {
  on: boolean;
}

export interface LedgerWatchResult {
  on: boolean;
}

export interface LetterComposeParams {
  kind: Letter;
  language: Language;
  help_language?: Language;
  objection?: Uuid;
  authority?: string;
  name?: string;
  contact?: string;
}

export interface LetterComposeResult {
  kind: Letter;
  subject: string;
  text: string;
  language: Language;
  to: {
    name: string;
    post?: string;
    email?: string;
    page?: string;
    certainty: Certainty;
  };
  /**
   * @maxItems 12
   */
  notes: string[];
  certainty: Certainty;
  records?: "decision_chased" | "complaint_lodged" | "withdrawn";
}

export interface LetterListParams {
  language: Language;
  objection?: Uuid;
}

export interface LetterListResult {
  letters: {
    kind: Letter;
    title: string;
    about: string;
    fits: boolean;
  }[];
  authorities: {
    code: string;
    name: string;
  }[];
}

export interface ObjectionGetParams {
  language: Language;
  objection: Uuid;
  cursor?: Uuid;
}

export interface ObjectionGetResult {
  objection: Objection;
  events: {
    id: Uuid;
    kind: string;
    day: Day;
    at?: At;
    words: string;
    retracted: boolean;
    details: {
      label: string;
      value: string;
      personal: boolean;
    }[];
  }[];
  next?: Uuid;
}

export interface ObjectionListParams {
  language: Language;
  cursor?: Uuid;
  limit?: number;
}

export interface ObjectionListResult {
  objections: Objection[];
  accounts?: {
    account: Account;
    hint: Hint;
  }[];
  next?: Uuid;
}

export interface PageReportParams {
  language: Language;
  page: Page;
  stage: "way" | "form" | "after_press" | "code";
  attempt?: Uuid;
  platform_id?: string;
}

export interface PageReportResult {
  /**
   * @maxItems 10
   */
  hints: Hint[];
  account?: Account;
  objection?: Objection;
  prefill?: {
    country?: Country;
  };
}

export interface ProfileGetParams {}

export interface ProfileGetResult {
  holder?: Holder;
  countries: Country[];
}

export interface ProfileSetResult {
  holder?: Holder;
  countries: Country[];
}

export interface ReasonComposeParams {
  language: Language;
  help_language?: Language;
  country: Country;
  platform: Platform;
  subject: Subject;
  /**
   * @maxItems 30
   */
  grounds: string[];
  own_sentence?: string;
  max_length?: number;
}

export interface ReasonComposeResult {
  text: string;
  language: Language;
  /**
   * @maxItems 10
   */
  notes: string[];
  certainty: Certainty;
}

export interface ReminderClaimParams {
  language: Language;
}

export interface ReminderClaimResult {
  granted: boolean;
  title?: string;
  text?: string;
}

export interface ReminderNextParams {}

export interface ReminderNextResult {
  on: boolean;
  day?: Day;
}

export interface ReminderSetParams {
  on: boolean;
}

export interface ReminderSetResult {
  on: boolean;
  day?: Day;
}

export type EventCodeRequested = EventHowOnly;
export type EventCodeEntered = EventHowOnly;
export type EventAcknowledged = EventHowOnly;
export type EventInformationRequested = EventHowOnly;
export type EventClockStopped = EventHowOnly;
export type EventClockResumed = EventHowOnly;
export type EventExtended = EventHowOnly;
export type EventAccepted = EventHowOnly;
export type EventDeclined = EventHowOnly;
export type EventDecisionChased = EventHowOnly;
export type EventWithdrawn = EventHowOnly;
export type ProfileSetParams = Holder;

/** Every method of the host, with what goes in and what comes back. */
export interface Methods {
  /** about.list: what to know about Meta's use and about an objection, in short, each with its source */
  "about.list": { params: AboutListParams; result: AboutListResult };
  /** event.append: the only method that writes events; all of them in one transaction, answered one by one */
  "event.append": { params: EventAppendParams; result: EventAppendResult };
  /** evidence.get: bytes of a kept file from an offset on; go on with `next` until it is absent */
  "evidence.get": { params: EvidenceGetParams; result: EvidenceGetResult };
  /** evidence.put: the next bytes of a file that an event names by its digest; kept once all are there and fit */
  "evidence.put": { params: EvidencePutParams; result: EvidencePutResult };
  /** ground.list: the grounds a person can tick, in their language */
  "ground.list": { params: GroundListParams; result: GroundListResult };
  /** hello: the first request of every connection; answered when sandbox and ledger are ready; each schema is compiled when first used */
  hello: { params: HelloParams; result: HelloResult };
  /** ledger.erase: erases the events of one account, of one objection or all of them, at most 100 a call; call again until `left` is 0 */
  "ledger.erase": { params: LedgerEraseParams; result: LedgerEraseResult };
  /** ledger.export: the ledger as a file, a piece a call; go on with `next` until it is absent */
  "ledger.export": { params: LedgerExportParams; result: LedgerExportResult };
  /** ledger.import: takes in a file of ledger.export (jsonl), a piece a call; a dry run changes nothing and says what would change */
  "ledger.import": { params: LedgerImportParams; result: LedgerImportResult };
  /** ledger.verify: walks the chain in steps of at most 200 ms; call again with `next` until it is absent */
  "ledger.verify": { params: LedgerVerifyParams; result: LedgerVerifyResult };
  /** ledger.watch: on while a screen is open; then `ledger.changed` (a notification without params) follows each change */
  "ledger.watch": { params: LedgerWatchParams; result: LedgerWatchResult };
  /** letter.compose: a letter to Meta or to an authority, for the person to read, change and send. Stores nothing, sends nothing. */
  "letter.compose": { params: LetterComposeParams; result: LetterComposeResult };
  /** letter.list: the letters that can be written, with the authorities to choose from. Without an objection only those that tell nothing of one. */
  "letter.list": { params: LetterListParams; result: LetterListResult };
  /** objection.get: one objection with its events, oldest first, a page at a time */
  "objection.get": { params: ObjectionGetParams; result: ObjectionGetResult };
  /** objection.list: the objections, account by account, and the step of each account that hasn't objected; a page at a time */
  "objection.list": { params: ObjectionListParams; result: ObjectionListResult };
  /** page.report: what the extension sees now; answered with hints and with what the form may be filled with. Never writes. */
  "page.report": { params: PageReportParams; result: PageReportResult };
  /** profile.get: who objects: the country of residence and whether they objected before; and the countries Objector knows */
  "profile.get": { params: ProfileGetParams; result: ProfileGetResult };
  /** profile.set: keeps the answers to the two questions */
  "profile.set": { params: ProfileSetParams; result: ProfileSetResult };
  /** reason.compose: the reason text from the ticked grounds and the person's own sentence. Stores nothing. */
  "reason.compose": { params: ReasonComposeParams; result: ReasonComposeResult };
  /** reminder.claim: whether the asker shall show today's notice: one asker a day, over all browsers */
  "reminder.claim": { params: ReminderClaimParams; result: ReminderClaimResult };
  /** reminder.next: the next day on which a notice is due, for one alarm */
  "reminder.next": { params: ReminderNextParams; result: ReminderNextResult };
  /** reminder.set: turns the notices on or off, for all browsers */
  "reminder.set": { params: ReminderSetParams; result: ReminderSetResult };
}

/** Every kind of event, with its payload. */
export interface Payloads {
  form_opened: EventFormOpened;
  prefilled: EventPrefilled;
  submit_pressed: EventSubmitPressed;
  code_requested: EventCodeRequested;
  code_entered: EventCodeEntered;
  confirmation_seen: EventConfirmationSeen;
  told_by_person: EventToldByPerson;
  mail_added: EventMailAdded;
  evidence_added: EventEvidenceAdded;
  acknowledged: EventAcknowledged;
  information_requested: EventInformationRequested;
  clock_stopped: EventClockStopped;
  clock_resumed: EventClockResumed;
  extended: EventExtended;
  accepted: EventAccepted;
  declined: EventDeclined;
  decision_chased: EventDecisionChased;
  complaint_lodged: EventComplaintLodged;
  withdrawn: EventWithdrawn;
  attempt_abandoned: EventAttemptAbandoned;
  retracted: EventRetracted;
  account_labelled: EventAccountLabelled;
  account_merged: EventAccountMerged;
  group_joined: EventGroupJoined;
  group_left: EventGroupLeft;
  note: EventNote;
  erased: EventErased;
}
