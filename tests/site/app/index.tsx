/** @jsxImportSource react */
/** The way in for a person who tries Objector out: every page of the practice site, by what it stands for. */
import type { ReactNode } from "react";
import { catalogue, logins } from "../catalogue.ts";
import type { Group } from "../catalogue.ts";
import { Frame, useClass } from "./frame.tsx";

function Links(props: { title: string; pages: Group["pages"] }): ReactNode {
  const style = useClass();
  return (
    <section className={style("index_group")}>
      <div className={style("index_title")}>{props.title}</div>
      <ul className={style("index_list")}>
        {props.pages.map(({ address, words }) => (
          <li key={address}>
            <a className={style("index_link")} href={address}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Index(): ReactNode {
  const style = useClass();
  return (
    <Frame>
      <div className={style("heading")}>[practice] Practice site</div>
      <div className={style("text")}>
        Pages as Meta has or had them. Words that no source quotes carry the mark [practice].
      </div>
      {catalogue.map((group) => (
        <Links key={group.title} title={group.title} pages={group.pages} />
      ))}
      <Links title="Who is logged in" pages={logins} />
    </Frame>
  );
}
