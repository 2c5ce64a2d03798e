import { render } from "preact";
import { LanguageProvider } from "../ui/language.tsx";
import { Popup } from "./popup.tsx";

render(
  <LanguageProvider>
    <Popup />
  </LanguageProvider>,
  document.getElementById("root")!,
);
