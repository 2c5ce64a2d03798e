/** Three typical people, for `./dev texts` and whoever reads a language through: what they tick and what they add. */

export const people = {
  parent: ["children_photos", "before_ai", "irreversible"],
  artist: ["creative_work", "public_for_work", "milder_means"],
  careful: ["vulnerable", "in_others_posts", "no_balancing_shown"],
} as const;
export type Person = keyof typeof people;

/** Where they live, and the sentence of their own, in the languages that have whole texts. */
export const examples: Record<string, { country: string } & Record<Person, string>> = {
  en: {
    country: "IE",
    parent: "My two children grew up in my albums, and nobody asked them.",
    artist: "I show my drawings so that people can see them, not so that they can be imitated.",
    careful: "I left an old life behind and want to stay hard to find.",
  },
  de: {
    country: "DE",
    parent: "Meine beiden Kinder sind in meinen Alben groß geworden, und niemand hat sie gefragt.",
    artist: "Ich zeige meine Zeichnungen, damit man sie sieht, nicht damit man sie nachahmt.",
    careful: "Ich habe ein altes Leben hinter mir gelassen und möchte schwer zu finden bleiben.",
  },
  fr: {
    country: "FR",
    parent: "Mes deux enfants ont grandi dans mes albums, et personne ne leur a rien demandé.",
    artist: "Je montre mes dessins pour qu’on les regarde, pas pour qu’on les imite.",
    careful: "J’ai laissé une ancienne vie derrière moi et je tiens à rester difficile à retrouver.",
  },
  it: {
    country: "IT",
    parent: "I miei due figli sono cresciuti nei miei album, e nessuno ha chiesto loro niente.",
    artist: "Mostro i miei disegni perché siano guardati, non perché siano imitati.",
    careful: "Ho lasciato alle spalle una vecchia vita e voglio restare difficile da trovare.",
  },
  es: {
    country: "ES",
    parent: "Mis dos hijos han crecido en mis álbumes y nadie les ha preguntado nada.",
    artist: "Enseño mis dibujos para que se vean, no para que se imiten.",
    careful: "Dejé atrás una vida anterior y quiero seguir siendo difícil de encontrar.",
  },
  pl: {
    country: "PL",
    parent: "Dwoje moich dzieci dorastało w moich albumach i nikt ich o nic nie pytał.",
    artist: "Pokazuję swoje rysunki po to, żeby je oglądano, a nie po to, żeby je naśladowano.",
    careful: "Zostawiam dawne życie za sobą i chcę, żeby trudno było mnie znaleźć.",
  },
  nl: {
    country: "NL",
    parent: "Mijn twee kinderen zijn in mijn albums opgegroeid en niemand heeft hun iets gevraagd.",
    artist: "Ik laat mijn tekeningen zien zodat mensen ernaar kijken, niet zodat ze worden nagemaakt.",
    careful: "Ik heb een oud leven achter me gelaten en wil moeilijk te vinden blijven.",
  },
  "pt-BR": {
    country: "BR",
    parent: "Meus dois filhos cresceram nos meus álbuns, e ninguém perguntou nada a eles.",
    artist: "Mostro meus desenhos para que sejam vistos, não para que sejam imitados.",
    careful: "Deixei uma vida antiga para trás e quero continuar difícil de encontrar.",
  },
};
