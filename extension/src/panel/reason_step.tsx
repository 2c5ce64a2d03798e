import { useState } from "preact/hooks";
import type { Identity, PageState } from "../protocol/messages.ts";
import { put } from "../text/text.ts";
import { countryName } from "../ui/countries.ts";
import { KeptFocus } from "../ui/kept_focus.tsx";
import { useTexts } from "../ui/language.tsx";
import type { Composed } from "./compose.ts";
import { Composer } from "./composer.tsx";
import { Questions } from "./questions.tsx";
import { ReasonText } from "./reason_text.tsx";
import type { Profile } from "./use_profile.ts";

interface Given {
  page: PageState;
  identity: Identity | null;
  hostOk: boolean;
  profile: Profile;
  /** Where the form has a country field that may be set: what to set it to. */
  country: string | undefined;
  /** The text was put in or copied: the person is on the next step. */
  onUsed: () => void;
}

/** Step 2: two questions once, then grounds, then the text. */
export function ReasonStep({ page, identity, hostOk, profile: { profile, save }, country, onUsed }: Given) {
  const { language, t } = useTexts();
  const [asking, setAsking] = useState(false);
  const [composed, setComposed] = useState<Composed | null>(null);
  const [choosing, setChoosing] = useState(true);
  const field = page.fields.find(({ role }) => role === "reason");

  if (!hostOk && !composed) return <p>{t.reason.unavailable}</p>;
  if (!profile) return null;
  const { holder } = profile;
  if (!holder || asking)
    return (
      <Questions known={profile.countries} holder={holder} save={save} onSaved={() => setAsking(false)} />
    );
  return (
    <KeptFocus>
      <div hidden={!choosing} class="stack">
        <p class="soft small">
          {put(t.questions.answered, { country: countryName(language, holder.country) })}{" "}
          <button class="button bare low" type="button" onClick={() => setAsking(true)}>
            {t.questions.change}
          </button>
        </p>
        {page.match === "known" && (
          <p>{!field ? t.reason.no_field : field.required ? t.reason.required : t.reason.optional}</p>
        )}
        <Composer
          page={page}
          identity={identity}
          country={holder.country}
          maxLength={field?.maxLength}
          again={composed !== null}
          onComposed={(text) => {
            setComposed(text);
            setChoosing(false);
          }}
        />
      </div>
      {composed && !choosing && (
        <button class="button bare low" type="button" onClick={() => setChoosing(true)}>
          {t.reason.choose_again}
        </button>
      )}
      {composed && (
        <ReasonText
          key={composed.at}
          page={page}
          composed={composed}
          country={country}
          onUsed={onUsed}
          onComposed={setComposed}
        />
      )}
    </KeptFocus>
  );
}
