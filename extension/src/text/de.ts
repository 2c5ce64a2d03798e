/** German texts: formal address; same keys as en.ts. */
import { common, hint, host } from "./de/common.ts";
import { known_pages } from "./de/known_pages.ts";
import { elsewhere, linked, menus } from "./de/elsewhere.ts";
import { bring_in, check, copies, erase, leaving, mail, proof, reminders } from "./de/keeping.ts";
import { ledger, refused, welcome } from "./de/ledger.ts";
import { loaded_rules } from "./de/loaded_rules.ts";
import {
  after_press,
  code,
  fields,
  missing,
  pages,
  panel,
  press,
  questions,
  reason,
  report,
  this_page,
  unknown_form,
  way,
} from "./de/panel.ts";
import type { Texts } from "./en.ts";

export const de: Texts = {
  common,
  hint,
  host,
  panel,
  way,
  pages,
  missing,
  this_page,
  known_pages,
  questions,
  reason,
  fields,
  press,
  after_press,
  code,
  unknown_form,
  report,
  ledger,
  refused,
  loaded_rules,
  welcome,
  elsewhere,
  menus,
  linked,
  mail,
  copies,
  bring_in,
  reminders,
  check,
  erase,
  proof,
  leaving,
};
