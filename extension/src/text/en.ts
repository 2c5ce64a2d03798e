/** English texts: the reference that every other language matches, key by key. */
import { common, hint, host } from "./en/common.ts";
import { known_pages } from "./en/known_pages.ts";
import { loaded_rules } from "./en/loaded_rules.ts";
import { elsewhere, linked, menus } from "./en/elsewhere.ts";
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
} from "./en/panel.ts";
import { bring_in, check, copies, erase, leaving, mail, proof, reminders } from "./en/keeping.ts";
import { ledger, refused, welcome } from "./en/ledger.ts";

export const en = {
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

/** The shape of a language: the same keys, any words. */
export type Texts = typeof en;
