import { render } from "preact";
import { LanguageProvider } from "../ui/language.tsx";
import { LetterPage } from "./letter_page.tsx";

render(
  <LanguageProvider>
    <LetterPage />
  </LanguageProvider>,
  document.getElementById("root")!,
);
