import { render } from "preact";
import { LanguageProvider } from "../ui/language.tsx";
import { LedgerPage } from "./ledger_page.tsx";

render(
  <LanguageProvider>
    <LedgerPage />
  </LanguageProvider>,
  document.getElementById("root")!,
);
