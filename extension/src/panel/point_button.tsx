import { useState } from "preact/hooks";
import type { PageState, PointTarget } from "../protocol/messages.ts";
import { askPage } from "../ui/background.ts";
import { useTexts } from "../ui/language.tsx";

interface Given {
  page: PageState;
  at: PointTarget;
  label: string;
  main?: boolean;
  low?: boolean;
}

/** Frames something on Meta's page, or takes the frame away. */
export function PointButton({ page, at, label, main = false, low = false }: Given) {
  const { t } = useTexts();
  const [failed, setFailed] = useState(false);
  const pointing = page.pointing === at;
  const press = () =>
    void askPage(pointing ? { do: "unpoint" } : { do: "point", at }).then((reply) => setFailed(!reply.ok));
  return (
    <>
      <button
        class={`button ${low ? "low" : "wide"} ${main && !pointing ? "main" : ""}`}
        type="button"
        onClick={press}
      >
        {pointing ? t.way.unpoint : label}
      </button>
      {failed && <p role="status">{t.panel.page_gone}</p>}
    </>
  );
}
