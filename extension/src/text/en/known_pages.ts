/** What is said about pages that the page rules know: a rule names the keys as `warns` and `asks`. */
export const known_pages = {
  /** What people mistake the page for. */
  warnings: {
    not_own_posts: {
      title: "This form isn’t about your own posts",
      text: "It covers information about you that Meta got elsewhere: from the internet or under a licence. Your own posts and your chats with Meta’s AI need the other form.",
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
  /** A question of Meta’s that decides what the form is about, and what to answer. */
  questions: {
    about_ai: {
      title: "Meta asks first what your request is about",
      text: "If the form asks whether your request is about AI at Meta, answer yes. Then Meta shows the form to object to the use for AI.",
    },
  },
};
