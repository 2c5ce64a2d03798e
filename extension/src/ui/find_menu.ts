import type { Menu } from "../protocol/menu.ts";
import { chooseLanguage, type Language } from "../text/languages.ts";

export type MenuPlatform = Menu["platform"];
export type Device = "web" | "app";

/**
 * The way whose words the person is likely to see: Meta speaks the browser's language, unless the person told us that
 * theirs is another one. Null where nobody quoted the words in it.
 */
export function findMenu(
  all: readonly Menu[],
  platform: MenuPlatform,
  device: Device,
  browser: string,
  shown: Language,
): Menu | null {
  const own = chooseLanguage(undefined, browser) === shown ? browser : shown;
  const fits = (menu: Menu) => menu.platform === platform && [device, "any"].includes(menu.device);
  const inLocale = all.filter((menu) => fits(menu) && menu.locale.toLowerCase() === own.toLowerCase());
  const inLanguage = all.filter((menu) => fits(menu) && menu.locale === own.slice(0, 2));
  return inLocale[0] ?? inLanguage[0] ?? null;
}
