/** The panel beside Meta's page. */
export const panel = {
  title: "Objector’s help for this page",
  page_names: {
    genai_page: "Meta’s page on generative AI",
    policy_notice: "Meta’s Privacy Policy",
    privacy_centre: "Meta’s Privacy Centre",
    own_information_form: "Meta’s form to object",
    third_party_form: "Meta’s form for information from third parties",
    general_objection_form: "Meta’s general form to object",
    privacy_request_form: "Meta’s page for privacy requests",
    product_improvement_form: "Meta’s form to object to product improvement",
    whatsapp_objection_form: "WhatsApp’s general form to object",
    accounts_centre: "Meta’s Accounts Centre",
    unknown_form: "Looks like an objection form I don’t know",
  },
  page_name_way: "Meta’s page on privacy",
  page_name_form: "Meta’s form to object",
  fold: "Fold away",
  unfold: "Open Objector",
  close: "Close until the next page",
  step_of: "Step {n} of {of}",
  steps: {
    link: "Find the link",
    reason: "Say why",
    press: "Press Meta’s button yourself",
    answer: "What Meta answered",
  },
  step_done: "done",
  step_later: "later",
  nothing_here: "Objector doesn’t see anything to help with on this page.",
  page_gone: "The connection to Meta’s page is gone. Reload the page to go on.",
  earlier: "You have an objection for this account already",
  earlier_since: "{state}, since {day}",
};

export const way = {
  found: "The link to Meta’s form is on this page.",
  show: "Show me the link",
  shown: "The link is framed on the page now. Press it yourself to open the form.",
  moves: "Meta’s page may scroll when the link comes into view.",
  unpoint: "Take the frame away",
  absent: "I don’t see the link yet.",
  absent_closed: "It may be inside a section that is still closed: open the sections about your rights.",
  absent_why:
    "Or you aren’t logged in, or Meta doesn’t offer it where it thinks you are. That doesn’t mean it was removed.",
  absent_do: "Log in to the account you want to object for, then open the page again.",
  absent_pages: "Pages where the link has been",
};

export const pages = {
  genai: "{platform}: Meta’s page on generative AI",
  form: "{platform}: the form about AI",
  request: "Meta’s page for privacy requests",
};

/** A form's address without a form on it. */
export const missing = {
  looking: "Looking for Meta’s form …",
  login: {
    title: "Meta asks you to log in first",
    text: "Log in on this page, to the account you want to object for. Then Meta should show the form.",
  },
  form: {
    title: "Meta’s page shows no form here",
    text: "Perhaps you aren’t logged in, or Meta doesn’t offer it where it thinks you are. That doesn’t mean it was removed.",
  },
  try: "What you can try next",
  login_first: "Log in to the account you want to object for, then open this page again.",
  moved: "Meta’s links lead to another page by now:",
  successor: "Open the newer page",
  others: "Try Meta’s forms about AI:",
  general: "Or Meta’s page for privacy requests:",
};

/** The page in front of the popup. */
export const this_page = {
  title: "This page",
  open: "Open the help beside the page",
  link: "The link to Meta’s form is on this page.",
  form: "Meta’s form is on this page.",
  unknown: "This looks like a form to object that nobody has described to Objector yet.",
  absent: "I don’t see the link to Meta’s form here.",
  absent_why:
    "You may not be logged in, or this isn’t offered where Meta thinks you are. That doesn’t mean it was removed.",
  absent_do: "Log in to the account you want to object for and open the page again, or try a form directly:",
  after: "You pressed Meta’s button here. That isn’t a confirmation yet.",
};

export const questions = {
  title: "Two questions, asked once",
  why: "The country decides which law the text names and which dates count. Objector keeps both answers on this computer. If Meta’s form asks for your country, it can enter it there.",
  country: "Where do you live?",
  country_choose: "Choose a country",
  country_known: "Countries whose rules Objector knows",
  country_other: "Other countries",
  before: "Have you objected to Meta’s use for AI before?",
  no: "No",
  yes: "Yes",
  unknown: "I’m not sure",
  save: "Save and go on",
  missing: "Please answer both questions.",
  failed: "The answers couldn’t be stored: {problem}",
  answered: "You live in {country}.",
  change: "Change",
};

export const reason = {
  required: "Meta’s form asks for a reason.",
  optional: "Objector sees no sign that Meta requires a reason.",
  no_field: "Objector finds no field for a reason here.",
  personal: "What applies to you?",
  personal_hint: "Tick at least one of these if you can: many laws ask about your own situation.",
  general: "General reasons",
  own: "One sentence of your own (optional)",
  own_hint: "Please no names, diagnoses, addresses or employers. Meta will read it.",
  own_count: "{n} of {max} characters",
  language: "Language of the text",
  write: "Write the text",
  choose_again: "Change the reasons",
  write_again: "Write it again",
  write_again_hint: "This replaces the text below, including your changes.",
  writing: "Writing …",
  failed: "The text couldn’t be written: {problem}",
  text: "Your text",
  text_hint: "You may change every word.",
  too_long: "Meta’s field takes {max} characters; this text has {n}.",
  shorter: "Have a shorter text written",
  shorter_hint: "It leaves out whole sentences, never half of one. It replaces this text, with your changes.",
  in_other_language: "There is no text in this language yet, so it is in {language}.",
  additional: "For Meta’s second text field (optional)",
  put: "Put it in the form",
  put_hint: "Fills Meta’s fields. Meta’s page can read it from then on; you send it with Meta’s button.",
  putting: "Putting it in …",
  unavailable: "Without the program there is no text to offer. You can write your own words in Meta’s form.",
};

/** What became of a field, and what the person does with each field. */
export const fields = {
  names: { country: "Country", email: "E-mail", reason: "Reason", additional: "Second text", code: "Code" },
  state: {
    filled: "already there",
    fill: "please fill in yourself",
    empty_optional: "can stay empty",
    empty_text: "still empty, and Meta’s form asks for it",
    choose: "choose it yourself",
    several: "more than one field could be meant: choose it yourself",
  },
  several_reason:
    "More than one field could be meant for the text. Copy it and paste it into the right one yourself.",
  show: "Show the field “{field}”",
  outcome: {
    filled: "Put in, and read back from the page.",
    already_filled: "There is something in this field already.",
    refused: "Meta’s page didn’t keep it. Copy the text and paste it in yourself.",
    changed:
      "Meta’s page changed the text. Look at what is there; you can also copy yours and paste it in yourself.",
    too_long: "The text is longer than the field takes. Shorten it, or paste a part of it.",
    choose_yourself: "Please choose it yourself on Meta’s page.",
    not_found: "The field isn’t on the page any more.",
  },
  replace_question: "Replace what is there?",
  replace: "Replace it",
  keep: "Leave it as it is",
  other_account:
    "You’re logged in to Meta differently now than when this text was written. Nothing has been put in yet.",
  other_account_question: "Put it into this form all the same?",
  put_all_the_same: "Put it in",
  put_not: "Leave it",
  failed: "Meta’s page didn’t answer. Use “Copy” and paste the text yourself.",
};

export const press = {
  now: "Now press “{button}” on Meta’s page yourself.",
  now_unnamed: "Now press the button on Meta’s page that sends the form, yourself.",
  never: "Objector never presses it for you.",
  show: "Show me the button",
  absent: "Objector doesn’t see the button that sends the form. It may appear when all fields are filled.",
  check: "Before you press, look at the fields:",
  sent: "Objector can’t see that press. When you have sent the form, tell the ledger:",
  sent_button: "I’ve sent this form",
};

export const after_press = {
  pressed_today: "You pressed at {time}.",
  pressed_on: "You pressed on {day} at {time}.",
  pressed: "You pressed Meta’s button.",
  not_confirmed: "That isn’t a confirmation yet.",
  switched: {
    other:
      "When you pressed, another account was logged in than the one this help began with. Your ledger keeps the press for the account that was logged in then.",
    nobody:
      "When you pressed, Objector saw no account logged in any more. Your ledger keeps the press, but not for which account.",
  },
  seen: {
    received: "Meta’s page said that it received your objection.",
    accepted: "Meta’s page said that it accepts your objection.",
    declined: "Meta’s page said that it declines your objection.",
  },
  question: "What does Meta’s page say now?",
  question_later: "What does Meta’s page or e-mail say?",
  says: {
    received: "My objection was received",
    code_wanted: "It asks for a code from an e-mail",
    asks_for_more: "Meta wants to know more from me",
    accepted: "My objection is accepted",
    declined: "My objection is declined",
    error: "An error",
    nothing: "Nothing that I can see",
    other: "Something else",
  },
  note: "What does it say? (optional)",
  note_hint: "Kept in your ledger on this computer only.",
  record: "Keep this in the ledger",
  choose_first: "Please choose an answer first.",
  recorded: "Saved as what you told Objector.",
  recorded_waiting: "Kept here. It goes into your ledger as soon as the program takes it.",
  say: "Say what Meta’s page shows",
  told: "You said: “{says}”.",
  again: "The page says something else now",
  next: "What comes next",
};

export const code = {
  sent: "Meta wants a code that it sends by e-mail.",
  look: "Look in the inbox of the address in Meta’s form, also under spam and “Social”.",
  type: "Type the code on Meta’s page and press the button there. Leave this page open until then.",
  show: "Show me the field for the code",
  entered: "I’ve entered the code",
  none: "No code came",
  none_help:
    "Wait a few minutes and look under spam. If nothing comes, Meta’s page may let you ask for a new code.",
};

export const unknown_form = {
  text: "This page has the marks of a form to object, but nobody has described it to Objector yet. So it fills in nothing here.",
  changed:
    "Objector knows this address, but Meta’s form looks different from what it knows. So it fills in nothing here.",
  copy_below: "You can have a text written, copy it, and paste it in yourself.",
};

/** The redacted description of a form, for a report. */
export const report = {
  title: "Help Objector know this form",
  save: "Save a description of this form for a report",
  in_it:
    "In it: the page’s address without anything after “?”, its language, and the kinds, labels and order of fields and buttons.",
  not_in_it: "What you typed isn’t in it. A label can contain your name: read it first.",
  description: "The description",
  download: "Save as a file",
  copy: "Copy the description",
  file: "objector-form.json",
  failed: "The description couldn’t be made. Reload the page and try again.",
};
