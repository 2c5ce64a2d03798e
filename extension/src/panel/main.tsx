import { render } from "preact";
import { LanguageProvider } from "../ui/language.tsx";
import { Panel } from "./panel.tsx";

render(
  <LanguageProvider>
    <Panel />
  </LanguageProvider>,
  document.getElementById("root")!,
);
