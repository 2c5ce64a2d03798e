import { openScreen } from "./background.ts";

/** Leads to the steps for the phone and to the record of what happened outside this browser. */
export function ElsewhereButton({ words }: { words: string }) {
  return (
    <button class="button bare low" type="button" onClick={() => openScreen("elsewhere")}>
      {words}
    </button>
  );
}
