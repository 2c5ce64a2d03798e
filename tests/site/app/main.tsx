/** @jsxImportSource react */
/** Starts the page that the address names, and changes it on in-page navigation. */
import { useEffect, useState } from "react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { pageAt } from "../pages.ts";
import type { Page } from "../pages.ts";
import { PracticeContext } from "./frame.tsx";
import type { Boot } from "./frame.tsx";
import { Confirmation, ObjectionForm } from "./forms.tsx";
import { ContactForm, Feed, Index, Login, ThirdPartyForm, UnknownForm } from "./others.tsx";
import { Center, Genai, Policy } from "./way.tsx";

const boot = JSON.parse(document.querySelector("#practice-boot")!.textContent!) as Boot;

function show(page: Page): ReactNode {
  switch (page.kind) {
    case "index":
      return <Index />;
    case "center":
      return <Center />;
    case "genai":
      return <Genai objection={page.objection} />;
    case "policy":
      return <Policy notice={page.notice} />;
    case "objection":
      return <ObjectionForm form={page.form} layout={page.layout} />;
    case "unknown_form":
      return <UnknownForm form={page.form} />;
    case "third_party":
      return <ThirdPartyForm form={page.form} />;
    case "contact":
      return <ContactForm form={page.form} />;
    case "confirmation":
      return <Confirmation />;
    case "login":
      return <Login />;
    case "feed":
      return <Feed />;
  }
}

function App(): ReactNode {
  const [address, setAddress] = useState(location.href);
  useEffect(() => {
    const back = (): void => setAddress(location.href);
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, []);
  const url = new URL(address);
  const go = (to: string): void => {
    history.pushState(null, "", to);
    setAddress(to);
  };
  const page = pageAt(url);
  return (
    <PracticeContext.Provider value={{ ...boot, url, go }}>
      {page === undefined ? "[practice] no such page" : show(page)}
    </PracticeContext.Provider>
  );
}

createRoot(document.querySelector(`#mount_0_0_${boot.mount}`)!).render(<App />);
