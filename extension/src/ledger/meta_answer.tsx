import { useState } from "preact/hooks";
import type { Objection } from "../protocol/types.ts";
import { AnswerForm, type Says, Told } from "../ui/answer_form.tsx";
import { KeptFocus } from "../ui/kept_focus.tsx";
import { useTexts } from "../ui/language.tsx";

interface Given {
  objection: Objection;
  /** Whether the ledger takes events now. */
  stored: boolean;
}

/** The place to tell what Meta said later: its mail comes when the page with the form is long gone. */
export function MetaAnswer({ objection, stored }: Given) {
  const { t } = useTexts();
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState<Says | null>(null);
  const tell = (says: Says) => {
    setTold(says);
    setAsking(false);
  };
  // An objection goes by the id of its first attempt, so an answer to that attempt is an answer to it.
  if (asking)
    return (
      <KeptFocus>
        <AnswerForm attempt={objection.id} when="later" onTold={tell} />
        <button class="button low" type="button" onClick={() => setAsking(false)}>
          {t.common.cancel}
        </button>
      </KeptFocus>
    );
  return (
    <div class="stack">
      {told && <Told says={told} stored={stored} />}
      <button class="button low" type="button" onClick={() => setAsking(true)}>
        {told ? t.ledger.tell_more : t.ledger.tell}
      </button>
    </div>
  );
}
