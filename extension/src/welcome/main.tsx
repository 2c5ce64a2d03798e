import { render } from "preact";
import { LanguageProvider } from "../ui/language.tsx";
import { Welcome } from "./welcome.tsx";

render(
  <LanguageProvider>
    <Welcome />
  </LanguageProvider>,
  document.getElementById("root")!,
);
