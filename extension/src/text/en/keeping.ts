/** Meta's mails, copies, reminders, checking and erasing, on the ledger page. */
export const mail = {
  title: "Add a mail from Meta",
  intro:
    "Save Meta’s mail as a file (.eml), or its text as a text file, and choose it here. Objector reads it on this page and keeps it as proof. It never looks into your mailbox.",
  choose: "Choose the file",
  drop: "or drop it here",
  too_large: "This file is larger than 10 MB. Objector keeps no larger ones.",
  unreadable: "This file can’t be read as a mail. Save the mail’s text as a text file and choose that.",
  empty: "There is no text in this file.",
  shown: "The mail",
  from: "From",
  sent: "Sent",
  subject: "Subject",
  not_said: "not said",
  from_care: "Anybody can write any sender. Objector doesn’t check it.",
  objection: "Which objection is it about?",
  says: "What does Meta say?",
  known: "Objector knows this wording. It was reported at {source} ({period}). Change it if it doesn’t fit.",
  unknown: "Objector doesn’t know this wording. Please choose what it says.",
  kinds: {
    received: "Meta has received it",
    code: "A code to enter",
    accepted: "Meta accepts the objection",
    declined: "Meta declines",
    asks_for_more: "Meta asks for more",
    announcement: "An announcement, no answer",
    unknown: "Something else",
  },
  day: "When did the mail come?",
  day_hint:
    "The file doesn’t say, and Meta’s time to answer may be counted from it. Not sure? Take the latest day it can have been.",
  add: "Add it to the ledger",
  choose_both: "Choose the objection and what Meta says first.",
  added: "Added: {says}. The mail itself is kept too.",
  added_without:
    "Added: {says}. But the mail itself couldn’t be kept: {problem} Keep the file yourself, or add it again.",
  another: "Add another mail",
  needs_objection: "There is no objection yet that a mail could belong to.",
};

export const copies = {
  title: "Save a copy",
  intro: "A copy is your backup, your proof, and the way to another computer.",
  format: "What for?",
  formats: {
    encrypted: "Backup, protected by a passphrase",
    jsonl: "Backup that anybody can read",
    csv: "A table (CSV), to look at or print",
    ics: "The due dates (ICS), for your calendar",
  },
  care: {
    encrypted:
      "Whoever has the file and the passphrase can read everything. Without the passphrase nobody can, not even you.",
    jsonl: "The file holds everything, your reasons too. Keep it where nobody else reads it.",
    csv: "The table holds your reasons too. It can’t be brought in again.",
    ics: "It holds dates and next steps only: no account and no reason.",
  },
  passphrase: "Passphrase",
  passphrase_hint: "Four or more words that belong together for nobody but you. Objector doesn’t keep them.",
  again: "The passphrase again",
  differ: "The two passphrases differ.",
  missing: "Enter a passphrase first.",
  save: "Save the copy",
  working: "{done} of {of} entries",
  saved: "Saved as {name}.",
  digest: "SHA-256 of the file",
  digest_why: "Note it down if you want to show later that the file hasn’t changed.",
  failed: "No copy was saved: {problem}",
  nothing_due: "No answer of Meta’s is due now, so there are no dates to save.",
  due_first: "Meta accepted an objection. Save a backup of your ledger now: it is the proof you have.",
  due_again: "Your last backup is more than a year old.",
};

export const bring_in = {
  title: "Bring in a copy",
  intro:
    "For a new computer, or to get a backup back. Nothing is replaced: what is there stays, what is missing is added.",
  choose: "Choose the backup file",
  passphrase: "Its passphrase",
  passphrase_needed: "This backup is protected. Enter its passphrase.",
  look: "See what would change",
  working: "{done} of {of}",
  would: "It would add:",
  did: "It added:",
  new: { one: "1 new entry", other: "{n} new entries" },
  known: { one: "1 entry is here already", other: "{n} entries are here already" },
  conflicts: {
    one: "1 entry differs from the one here. The one here stays.",
    other: "{n} entries differ from the ones here. The ones here stay.",
  },
  refused: { one: "1 line can’t be taken in", other: "{n} lines can’t be taken in" },
  erases: {
    one: "1 entry here is erased, because it was erased there",
    other: "{n} entries here are erased, because they were erased there",
  },
  files: { one: "1 kept file", other: "{n} kept files" },
  not_whole: "The file’s end is missing or it was changed. What can be read is taken in.",
  line: "Line {line}: {what}",
  start: "Bring it in",
  nothing_new: "There is nothing new in this file.",
  done: "Done.",
  failed: "It couldn’t be brought in: {problem}",
};

export const reminders = {
  title: "Reminders",
  intro:
    "When Meta’s answer is due, the browser can show you a notice: at most one a day, without naming an account or a reason.",
  on: "Reminders are on.",
  next: "The next one is on {day}.",
  none: "No date is known yet.",
  off: "Reminders are off.",
  turn_on: "Turn reminders on",
  turn_off: "Turn reminders off",
  not_allowed: "The browser doesn’t allow notices. You can allow them in its settings.",
  calendar: "Or save the due dates for your calendar, under “Save a copy”.",
};

export const check = {
  title: "Check the ledger",
  intro: "Goes through every entry and says whether one is missing or damaged.",
  start: "Check now",
  working: "{done} entries checked …",
  good: { one: "1 entry checked. Everything fits.", other: "{n} entries checked. Everything fits." },
  erased: { one: "1 of them was erased by you.", other: "{n} of them were erased by you." },
  bad: "Something doesn’t fit:",
  at: "Entry {seq}: {what}",
  keep: "Nothing was changed. Save a copy now, and run objector-host ledger recover to read what can be read.",
  failed: "The check couldn’t be finished: {problem}",
};

export const erase = {
  title: "Erase",
  intro: "Erasing can’t be taken back.",
  what: "What shall be erased?",
  account: "The account {account}, with its objections",
  objection: "One objection: {objection}",
  everything: "Everything",
  look: "See what would be erased",
  would: { one: "This erases 1 entry.", other: "This erases {n} entries." },
  files: { one: "1 kept file goes with it.", other: "{n} kept files go with it." },
  meta: "It changes nothing at Meta: an objection you sent stays sent.",
  waiting: {
    one: "1 entry that waits here, not stored yet, goes too if it belongs to it.",
    other: "{n} entries that wait here, not stored yet, go too if they belong to it.",
  },
  start: "Erase it now",
  keep: "Keep it",
  working: "{done} of {of} entries erased",
  done: { one: "1 entry was erased.", other: "{n} entries were erased." },
  nothing: "There is nothing to erase.",
  failed: "It couldn’t be erased: {problem}",
};

export const proof = {
  toolbar: "To keep a picture of this page as proof, press Objector’s button in the browser’s toolbar.",
  take: "Keep a picture of this page as proof",
  why: "The picture shows what you see of the page now. It stays in your ledger on this computer.",
  taking: "Keeping the picture …",
  taken: "The picture is kept.",
  failed: "No picture was kept: {problem}",
};

export const leaving = {
  title: "Before you remove Objector",
  ledger:
    "Your ledger is a file on this computer. Removing the extension leaves it there. To be safe, save a backup first.",
  nothing: "Nothing waits in this browser: removing the extension loses nothing of your record.",
  lost: {
    one: "1 entry is only in this browser and not in your ledger. Removing the extension would lose it.",
    other:
      "{n} entries are only in this browser and not in your ledger. Removing the extension would lose them.",
  },
  save: "Save them as a file",
  file: "objector-not-in-the-ledger.json",
};
