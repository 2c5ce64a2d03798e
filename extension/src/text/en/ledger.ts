/** The list of objections, as popup and ledger page show it. */
export const ledger = {
  title: "Your objections",
  loading: "Reading your ledger …",
  failed: "The ledger couldn’t be read: {problem}",
  empty: "No objection yet",
  empty_how: "Open one of these pages while logged in. Objector appears beside it and shows the way.",
  here: "Logged in here",
  here_none: "No objection for this account yet.",
  account: "{platform} account",
  account_id: "{platform} account, id ending in {end}",
  others: { one: "1 objection", other: "{n} objections" },
  name_account: "Name this account",
  rename_account: "Change the name",
  name_label: "What do you call this account?",
  name_hint: "Only in your ledger. For example: Mum’s account.",
  since: "since {day}",
  next: "Next",
  tell: "Tell what Meta answered",
  tell_more: "Tell another answer",
  open: "What happened",
  close: "Close",
  events_loading: "Reading …",
  events_failed: "This couldn’t be read: {problem}",
  retracted: "taken back",
  show_personal: "Show personal text",
  hide_personal: "Hide personal text",
  full: "Open the whole ledger",
  start: "Start another objection",
};

/** Entries the host refused for good. */
export const refused = {
  title: "Entries that weren’t stored",
  count: { one: "1 entry wasn’t stored.", other: "{n} entries weren’t stored." },
  text: "What the program refuses for good is kept here, so that nothing is lost.",
  /** By kind of event; the last one for a kind without words here. */
  kinds: {
    form_opened: "Form opened",
    prefilled: "Text put in the form",
    submit_pressed: "Meta’s button pressed",
    code_requested: "Code asked for",
    code_entered: "Code entered",
    confirmation_seen: "Confirmation seen",
    told_by_person: "What you told Objector",
    account_labelled: "Account named",
    other: "Another entry",
  },
  reason: "Reason: {message} ({code})",
  remove: "Remove",
  remove_sure: "Remove it for good",
  remove_not: "Keep it",
  export: "Save as a file",
  export_hint: "The file may hold personal text of yours.",
  file: "objector-not-stored.json",
};

export const welcome = {
  title: "Objector helps you say no",
  intro:
    "Meta uses public posts, comments and chats with its AI to develop AI. Many privacy laws let you object. Objector shows you Meta’s form, helps you fill it in, and keeps the record on your own computer.",
  promises_title: "What you can rely on",
  promises: {
    submit: "You press Meta’s button. Objector never does.",
    stays: "Nothing leaves your computer except what you send to Meta yourself.",
    honest: "Pressed isn’t confirmed. Objector says what it knows and what it doesn’t.",
    little:
      "It looks into Meta’s privacy and help pages only. Elsewhere it sees the address and nothing else.",
    yours: "Your ledger is a file on your own computer, and stays there.",
  },
  check_title: "Is everything ready?",
  ready: "Yes. The Objector program is installed and answers.",
  first_title: "The first step",
  first: "Log in to the account you want to object for, then open the page that fits:",
  first_then: "Objector appears at the side of the page and shows you the link.",
  phone_title: "Your phone",
  phone:
    "In Meta’s apps no extension runs. Objector has the steps for your phone, and keeps a record of what you did there.",
  phone_open: "Show the steps for the phone",
  popup: "Later you find your objections behind Objector’s button in the browser’s toolbar.",
};
