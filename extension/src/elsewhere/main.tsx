import { render } from "preact";
import { LanguageProvider } from "../ui/language.tsx";
import { Elsewhere } from "./elsewhere.tsx";

render(
  <LanguageProvider>
    <Elsewhere />
  </LanguageProvider>,
  document.getElementById("root")!,
);
