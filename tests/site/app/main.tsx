/** @jsxImportSource react */
/** Starts the page that the address names, and changes it on in-page navigation. */
import { Fragment, useEffect, useState } from "react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { pageAt } from "../pages.ts";
import type { Page } from "../pages.ts";
import { Frame, PracticeContext } from "./frame.tsx";
import type { Boot } from "./frame.tsx";
import { Confirmation, Form } from "./forms.tsx";
import { Index } from "./index.tsx";
import { Accounts, Feed, Gone, HelpArticle, Login, Post } from "./others.tsx";
import { Center, Genai, Guide, Policy } from "./way.tsx";

const boot = JSON.parse(document.querySelector("#practice-boot")!.textContent!) as Boot;

function show(page: Page): ReactNode {
  switch (page.kind) {
    case "index":
      return <Index />;
    case "center":
      return <Center {...page} />;
    case "guide":
      return <Guide />;
    case "genai":
      return <Genai {...page} />;
    case "policy":
      return <Policy {...page} />;
    case "form":
      return <Form {...page} />;
    case "confirmation":
      return <Confirmation />;
    case "gone":
      return <Gone />;
    case "login":
      return <Login />;
    case "accounts":
      return <Accounts />;
    case "help_article":
      return <HelpArticle />;
    case "post":
      return <Post />;
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
  // A test has the page drawn anew, as React does it where a part gets another key; 0 draws nothing, and ?late begins so.
  const [drawn, setDrawn] = useState(new URL(address).searchParams.has("late") ? 0 : 1);
  useEffect(() => {
    const draw = (event: Event): void => setDrawn((event as CustomEvent<number>).detail);
    addEventListener("practice-draw", draw);
    return () => removeEventListener("practice-draw", draw);
  }, []);
  const url = new URL(address);
  const go = (to: string): void => {
    history.pushState(null, "", to);
    setAddress(to);
  };
  const page = pageAt(url);
  return (
    <PracticeContext.Provider value={{ ...boot, url, go }}>
      {drawn === 0 ? (
        <Frame>{null}</Frame>
      ) : (
        <Fragment key={drawn}>{page === undefined ? "[practice] no such page" : show(page)}</Fragment>
      )}
    </PracticeContext.Provider>
  );
}

createRoot(document.querySelector(`#mount_0_0_${boot.mount}`)!).render(<App />);
