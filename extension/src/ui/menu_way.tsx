import { menus } from "#menus";
import type { MenuStep } from "../protocol/menu.ts";
import { monthWords, put, type Texts } from "../text/text.ts";
import { findMenu, type Device, type MenuPlatform } from "./find_menu.ts";
import { useTexts } from "./language.tsx";
import { LinkOut } from "./link_out.tsx";
import { Fold } from "./notice.tsx";

function Step({ step, locale, t }: { step: MenuStep; locale: string; t: Texts }) {
  if ("do" in step) return <>{t.menus.do[step.do]}</>;
  const [kind, words] = Object.entries(step)[0] as [keyof Texts["menus"]["press"], string];
  const [before, after] = put(t.menus.press[kind], { words: "\n" }).split("\n");
  return (
    <>
      {before}
      <strong lang={locale}>{words}</strong>
      {after}
    </>
  );
}

/** The presses through Meta's menus: in Meta's words where they are known, else described. */
export function MenuWay({ platform, device }: { platform: MenuPlatform; device: Device }) {
  const { language, t } = useTexts();
  const menu = findMenu(menus, platform, device, chrome.i18n.getUILanguage(), language);
  if (!menu)
    return (
      <>
        <p>{t.menus.begin[device]}</p>
        <ol class="menu-way">
          {Object.values(t.menus.described[platform]).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="soft small">{t.menus.not_quoted}</p>
      </>
    );
  const { steps, locale, period, source, certainty } = menu;
  return (
    <>
      <p>{t.menus.begin[device]}</p>
      <ol class="menu-way">
        {steps.map((step) => (
          <li key={JSON.stringify(step)}>
            <Step step={step} locale={locale} t={t} />
          </li>
        ))}
      </ol>
      <p class="soft small">
        {put(certainty === "exact" ? t.menus.seen : t.menus.reported, {
          period: monthWords(language, period),
        })}{" "}
        {source.startsWith("https://") ? <LinkOut href={source}>{t.hint.source}</LinkOut> : source}
      </p>
    </>
  );
}

/** Both platforms' ways, each in a part that opens. */
export function MenuWays({ device }: { device: Device }) {
  const { t } = useTexts();
  return (
    <>
      {(["facebook", "instagram"] as const).map((platform) => (
        <Fold key={platform} title={put(t.menus.title[device], { platform: t.common.platforms[platform] })}>
          <MenuWay platform={platform} device={device} />
        </Fold>
      ))}
    </>
  );
}
