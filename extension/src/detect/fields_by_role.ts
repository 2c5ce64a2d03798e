import type { FieldRole } from "../protocol/messages.ts";
import type { Rule } from "../protocol/rule.ts";
import type { Candidate, FoundField } from "./fields.ts";
import { groupsOf } from "./order.ts";
import { hasRole, isText } from "./roles.ts";
import { isSure, type Signal } from "./signals.ts";
import { beginsWithOneOf } from "./text.ts";
import { names } from "./vocabulary.ts";

/** The fields of one role; more than one element means that the person has to choose. */
export type FieldsByRole = Map<FieldRole, Candidate[]>;

/**
 * Which field means what, and which signals say so. The words of a rule decide between two free texts; without them the
 * only free text of the form is the reason; what can't be told apart is given as several.
 * @param rule null for a form nobody has described
 * @param wantsCode whether a code may be asked for now, which is only after a press
 */
export function fieldsByRole(found: FoundField[], rule: Rule | null, wantsCode: boolean): FieldsByRole {
  const roles: FieldsByRole = new Map();
  const described = (role: FieldRole) => rule?.fields.find((field) => field.role === role);
  const isNamed = (role: FieldRole) => (field: FoundField) =>
    beginsWithOneOf(field.label, described(role)?.labels ?? []);

  // "The code from the e-mail" is a code; that word alone makes no e-mail field.
  const codes = wantsCode ? found.filter(hasRole.code) : [];
  const isEmail = (field: FoundField) =>
    !codes.includes(field) &&
    field.kind === "input" &&
    (hasRole.email(field) || isNamed("email")(field) || names("email", field.label));
  const isCountry = (field: FoundField) => hasRole.country(field) || isNamed("country")(field);

  const groups = groupsOf(found);
  const isInOrder: Record<FieldRole, (before?: FoundField, after?: FoundField) => boolean> = {
    country: (_, after) => after !== undefined && (isEmail(after) || isText(after)),
    email: (_, after) => after !== undefined && isText(after),
    reason: (before) => before !== undefined && isEmail(before),
    additional: (before) => before !== undefined && isText(before),
    code: () => false,
  };
  const signalsOf = (role: FieldRole, field: FoundField): Set<Signal> => {
    const signals = new Set<Signal>();
    if (described(role)) signals.add("address");
    if (isNamed(role)(field)) signals.add("label");
    if (hasRole[role](field)) signals.add("role");
    const group = groups.find((each) => each.includes(field)) ?? [];
    const place = group.indexOf(field);
    if (isInOrder[role](group[place - 1], group[place + 1])) signals.add("order");
    return signals;
  };
  const put = (role: FieldRole, fields: FoundField[]) => {
    const fitting = rule ? fields.filter(({ kind }) => described(role)?.kinds.includes(kind)) : fields;
    if (fitting.length > 0)
      roles.set(
        role,
        fitting.map((field) => ({ ...field, signals: signalsOf(role, field) })),
      );
  };

  put("country", found.filter(isCountry));
  put("code", codes);
  put("email", found.filter(isEmail));
  const texts = found.filter(isText);
  const additional = texts.filter(isNamed("additional"));
  const reason = texts.filter(isNamed("reason"));
  const others = texts.filter((field) => !additional.includes(field));
  const besideEmail = others.filter((field) =>
    groups.some((group) => group.includes(field) && group.some(isEmail)),
  );
  put("reason", reason.length > 0 ? reason : besideEmail.length > 0 ? besideEmail : others);
  put("additional", additional);
  return roles;
}

/** Whether a form's free text is where and what its rule says, as far as it is on the page yet. */
export function isAsDescribed(fields: FieldsByRole): boolean {
  const texts = [...(fields.get("reason") ?? []), ...(fields.get("additional") ?? [])];
  return texts.length === 0 || texts.some(({ signals }) => isSure(signals));
}
