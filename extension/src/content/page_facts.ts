import { fieldState } from "../detect/fields.ts";
import { keptAddress } from "../detect/address.ts";
import { buttonLabel } from "../detect/label.ts";
import { pageLocale } from "../detect/locale.ts";
import type { FieldState } from "../protocol/messages.ts";
import type { Rule } from "../protocol/rule.ts";
import type { Page, Platform } from "../protocol/types.ts";
import type { Scene } from "./scene.ts";

/** What a form nobody has described goes by. */
const unknown = { id: "unknown", version: 1, subject: "unknown_form" } as const;

/** The page as events and the host know it. The address is kept without query and fragment. */
export function pageFacts(platform: Platform, rule: Rule | null, { fields }: Scene): Page {
  const { id, version, subject } = rule ?? unknown;
  const text = fields.has("reason") || fields.has("additional");
  const layout = fields.has("country")
    ? "country_email_reason"
    : fields.has("email") && text
      ? "email_reason"
      : "unknown";
  const locale = pageLocale().slice(0, 16);
  return {
    platform: rule?.platform ?? platform,
    subject,
    rule: id,
    rule_version: version,
    address: keptAddress(location),
    ...(locale && { locale }),
    ...((rule?.stage ?? "form") === "form" && { layout }),
  };
}

export function fieldStates({ fields }: Scene): FieldState[] {
  return [...fields].map(([role, found]) => fieldState(role, found));
}

/** What Meta's button says, short enough for a sentence of ours. */
export function submitWords({ submit }: Scene): string | undefined {
  return (submit && buttonLabel(submit).slice(0, 80)) || undefined;
}
