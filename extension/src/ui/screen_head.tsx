import type { ComponentChildren } from "preact";
import { Mark } from "./icon.tsx";

/** The head of popup and ledger page: mark and name. */
export function ScreenHead({ children }: { children: ComponentChildren }) {
  return (
    <header class="screen-head">
      <Mark />
      <div class="screen-title">{children}</div>
    </header>
  );
}
