/** What happens outside this browser: on the phone, and before Objector was there. */
export const menus = {
  title: { web: "{platform}: the way through the menus", app: "{platform} app: the way through the menus" },
  begin: {
    web: "Log in on the platform’s website. Then:",
    app: "Log in to the app and open its menu. Then:",
  },
  /** {words} are Meta's own, in the language they were seen in. */
  press: { menu: "Press “{words}”.", link: "Press the linked words “{words}”.", answer: "Answer “{words}”." },
  do: {
    profile: "Press your profile picture.",
    gear: "Press the gear.",
    menu: "Press the menu.",
  },
  described: {
    facebook: {
      first: "Open the menu with settings and privacy.",
      second: "Open the Privacy Centre.",
      third: "Press the link to object. It has been in a box at the top.",
    },
    instagram: {
      first: "Open settings and activity, then the part about Instagram.",
      second: "Open the privacy policy.",
      third: "Press the link about your right to object.",
    },
  },
  not_quoted: "Meta’s menus may use other words. Objector doesn’t know them in this language.",
  seen: "These words were seen in Meta’s menus in {period}. They may have changed.",
  reported: "Reported in {period}. Meta’s words may be slightly different.",
};

export const elsewhere = {
  open: "I objected on my phone, or earlier",
  title: "On your phone, or earlier",
  intro:
    "Objector works only in this browser. Here are the steps for your phone, and a place to record what you did there, or long before you had Objector.",
  steps_title: "Object on your phone",
  short: "The short way: open your phone’s browser, log in, and type one of these addresses.",
  short_why: "People reported in 2024 that the form didn’t work inside the app.",
  long: "Or go through the app’s menus:",
  record_title: "Record what you did",
  platform: "Where did you object?",
  platforms: { facebook: "Facebook", instagram: "Instagram", whatsapp: "WhatsApp", meta: "A Meta account" },
  whatsapp_hint: "Your messages to Meta’s AI in WhatsApp.",
  account: "For which account?",
  another: "Another account",
  name: "What do you call this account? (optional)",
  what: "What happened?",
  says: {
    pressed: "I sent the form. No answer yet.",
    received: "Meta wrote that it received my objection.",
    accepted: "Meta wrote that it accepts it.",
    declined: "Meta wrote that it refuses it.",
  },
  sent_day: "When did you send it?",
  sent_day_maybe: "When did you send it? (if you know)",
  answer_day: "When did Meta’s answer come?",
  day_hint: "Not sure of the day? Take the latest it can have been.",
  record: "Add to my ledger",
  told: "It is kept as what you told Objector, not as something it saw.",
  missing: {
    platform: "Please choose where you objected.",
    account: "Please choose an account.",
    what: "Please choose what happened.",
    sent: "Please choose a day, today or earlier.",
    answer: "Please choose a day, today or earlier.",
    order: "Meta’s answer can’t come before you sent the form. Please check both days.",
  },
  done: "Added to your ledger: {platform}, {day}.",
  done_waiting: "Kept here: {platform}, {day}. It goes into your ledger as soon as the program takes it.",
  again: "Record another one",
};

/** Accounts that share an Accounts Centre, by the person's word. */
export const linked = {
  title: "Which accounts share an Accounts Centre?",
  why: "Meta says that an objection counts for all accounts in the same Accounts Centre.",
  unread:
    "Objector can’t read Meta’s page on that: nobody has described yet how it is made. So look there, and tick the accounts here.",
  centre: "{platform}: Accounts Centre",
  question: "These share one Accounts Centre:",
  check: "Go on",
  fewest: "Please tick at least two accounts.",
  shown: "Objector will record that these share one Accounts Centre:",
  record: "Record this",
  change: "Change",
  recorded:
    "Recorded. For accounts that you add to the Accounts Centre later, it isn’t known whether an earlier objection counts.",
};
