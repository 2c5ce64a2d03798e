/** Words that several screens share. */
export const common = {
  platforms: { facebook: "Facebook", instagram: "Instagram", whatsapp: "WhatsApp", meta: "Meta" },
  subjects: {
    own_information: "Your own information",
    third_party: "Information about you from third parties",
    product_improvement: "Improving Meta’s products",
    whatsapp_ai: "Messages to AI on WhatsApp",
    general: "General objection",
    unknown_form: "A form Objector doesn’t know",
  },
  opens_new_tab: "opens in a new tab",
  check_again: "Check again",
  checking: "Checking …",
  copy: "Copy",
  copy_command: "Copy the command",
  copied: "Copied.",
  copy_by_hand: "The text is marked. Press Ctrl+C to copy it.",
  show: "Show",
  save: "Save",
  cancel: "Cancel",
  details: "Technical details",
  language: "Language",
};

/** How the host is: one sentence what's wrong, one thing to do. */
export const host = {
  not_found: {
    wrong: "The Objector program isn’t installed for this browser, or this browser may not use it.",
    mend: "Open a terminal in Objector’s own folder, the one with the file README.md, and run:",
    command: "build/native-host/objector-host install",
  },
  startup_failed: {
    wrong: "The Objector program doesn’t start.",
    mend: "Open a terminal in Objector’s own folder and run this. It says what is in the way:",
    command: "build/native-host/objector-host self-test",
  },
  crashed: {
    wrong: "The Objector program stopped unexpectedly.",
    mend: "Press “Check again” to start it again.",
    command: "",
  },
  no_answer: {
    wrong: "The Objector program doesn’t answer.",
    mend: "Wait a moment, then press “Check again”.",
    command: "",
  },
  too_old: {
    wrong: "The Objector program and this extension don’t fit together: one of them is too old.",
    mend: "Update the older of the two. After updating the program, run in Objector’s own folder:",
    command: "build/native-host/objector-host install",
  },
  ledger_problem: {
    wrong: "Something is wrong with your ledger.",
    mend: "The program says:",
    command: "",
  },
  without: "Until then: steps only, no dates and no text for your reason.",
  waiting: {
    one: "1 entry is kept here and will be stored as soon as the program takes it.",
    other: "{n} entries are kept here and will be stored as soon as the program takes them.",
  },
  held: {
    one: "The Objector program is too old to take 1 entry that waits here.",
    other: "The Objector program is too old to take {n} entries that wait here.",
  },
  held_mend: "Update the program. Until then nothing of it is lost.",
  waiting_ok: { one: "1 entry is being stored.", other: "{n} entries are being stored." },
};

/** One hint of the host, and its date. */
export const hint = {
  why: "Why",
  due: "Meta’s answer is due by {day}",
  due_other: "The date that counts: {day}",
  due_if: "if Meta received it on the day you pressed",
  due_details: "How this date comes about",
  source: "Source",
  link: "Open the page this is about",
  certainty_label: "How certain",
  certainty: {
    exact: "The source says so.",
    derived: "Worked out from the source.",
    reported: "Reported by others. Objector hasn’t seen it itself.",
    unknown: "Not certain.",
  },
};
