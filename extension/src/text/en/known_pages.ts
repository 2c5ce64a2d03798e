/** What is said about pages that the page rules know: a rule names the keys as `warns` and `asks`. */
export const known_pages = {
  /** What people mistake the page for. */
  warnings: {
    not_own_posts: {
      title: "This form isn’t about your own posts",
      text: "It covers information about you that Meta got elsewhere: from the internet or under a licence. Your own posts and your chats with Meta’s AI need the other form.",
      who: "It is meant for people whom others name or show, with or without an account.",
      later:
        "In its newer wording Meta says there that it gives no access to such information, and doesn’t correct or delete it.",
    },
    not_ai: {
      title: "This form isn’t about AI",
      text: "It is about another right to object: to the use of your information for improving Meta’s products. An objection for AI at Meta needs the other form.",
    },
    not_whatsapp_ai: {
      title: "This form isn’t the one for Meta AI",
      text: "It is WhatsApp’s general form to object. Your messages with AI on WhatsApp have a form of their own, which Meta’s page on generative AI links in some countries. Objector doesn’t know its address.",
    },
  },
  /** Before the links to the forms about AI. */
  right_form: "For your own posts and your chats with Meta’s AI:",
  /** {words} are Meta’s own. */
  choose: "For WhatsApp’s own use of your information, choose “{words}”.",
  whatsapp_reported:
    "One person reported in 2025: WhatsApp answered that the objection about AI is for Meta, not for WhatsApp.",
  /** A question of Meta’s that decides what the form is about, and what to answer. */
  questions: {
    about_ai: {
      title: "Meta asks first what your request is about",
      ask: "Do you object to the use for AI at Meta?",
      yes: "Yes, it’s about AI",
      no: "No, about something else",
      direct: "Or go straight to the form about AI:",
      quoted: "Meta’s question in {language} was “{words}”.",
      answer: "The answer: “{words}”.",
      other:
        "That is another right to object. Objector records it as a general objection, not as one about AI.",
      change: "Change the answer",
      text: "If the form asks whether your request is about AI at Meta, answer yes. Then Meta shows the form to object to the use for AI.",
    },
  },
};
