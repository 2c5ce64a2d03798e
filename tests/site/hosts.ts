/** The host names the practice site answers as: its certificate, the browsers' resolver rules and the server use them. */

/** Meta's own names, where the site stands in for Meta. */
export const metaHosts = [
  "www.facebook.com",
  "m.facebook.com",
  "mbasic.facebook.com",
  "de-de.facebook.com",
  "fr-fr.facebook.com",
  "pt-br.facebook.com",
  "accountscenter.facebook.com",
  "l.facebook.com",
  "lm.facebook.com",
  "www.instagram.com",
  "help.instagram.com",
  "privacycenter.instagram.com",
  "accountscenter.instagram.com",
  "l.instagram.com",
  "help.meta.com",
  "www.whatsapp.com",
];

/** Names that only look like Meta's; the last one reads "fаcebook" with a Cyrillic letter. */
export const imitations = [
  "www.facebook.com.imitation.example",
  "facebook.com.evil.example",
  "privacycenter-instagram.example",
  "www.xn--fcebook-2fg.example",
];

export const hosts = [...metaHosts, ...imitations];
