/** @jsxImportSource react */
/** Pages without a form of Meta's: the login wall, a page that is gone, the feed, a post, an article, linked accounts. */
import { useState } from "react";
import type { ReactNode } from "react";
import { LongText } from "./fields.tsx";
import { Frame, Link, useClass, useLabel, usePractice } from "./frame.tsx";

const objectionForm = "https://www.facebook.com/help/contact/6359191084165019";

/** What an address shows to somebody who isn't logged in; its structure is Meta's (meta-flows, 6.1). */
export function Login(): ReactNode {
  const style = useClass();
  const text = useLabel();
  const { url, locale } = usePractice();
  return (
    <Frame>
      <form id="login_form" method="POST" action="/login/device-based/regular/login/">
        <input type="hidden" name="next" value={url.href} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="login_source" value="comet_login_header" />
        <input className={style("input")} name="email" aria-label={text("login_email")} />
        <input className={style("input")} name="pass" type="password" aria-label={text("login_password")} />
      </form>
    </Frame>
  );
}

/** "This page isn't available": no source quotes the sentence for these forms. */
export function Gone(): ReactNode {
  const style = useClass();
  return (
    <Frame>
      <div className={style("heading")}>{useLabel()("gone")}</div>
    </Frame>
  );
}

export function Feed(): ReactNode {
  const style = useClass();
  const text = useLabel();
  const [post, setPost] = useState("");
  return (
    <Frame>
      <div className={style("heading")}>{text("feed_title")}</div>
      <LongText
        label={text("post")}
        name="xhpc_message"
        is="post"
        value={post}
        set={setPost}
        editor={false}
      />
      <div className={style("text")}>
        [practice] A friend wrote: I sent my objection to Meta, AI may not use my posts.
      </div>
      <Comment />
    </Frame>
  );
}

function Comment(): ReactNode {
  const text = useLabel();
  const [comment, setComment] = useState("");
  return (
    <LongText label={text("comment")} name="comment" is="comment" value={comment} set={setComment} editor />
  );
}

/** What people pass on: objecting, the form's address, and a box to answer in. */
function Quoted(): ReactNode {
  const style = useClass();
  return (
    <div className={style("text")}>
      [practice] Object now! You have the right to object to AI. Write to object@example.org or open{" "}
      <Link to={objectionForm} className={style("link")}>
        {objectionForm}
      </Link>
    </div>
  );
}

export function Post(): ReactNode {
  return (
    <Frame>
      <Quoted />
      <Comment />
    </Frame>
  );
}

/** An ordinary help page: it lies where the detector looks, and speaks of objecting without being a form. */
export function HelpArticle(): ReactNode {
  const style = useClass();
  return (
    <Frame>
      <div className={style("heading")}>[practice] What objecting means</div>
      <Quoted />
      <Comment />
    </Frame>
  );
}

/** The accounts that belong together; the page's real layout is unknown. */
export function Accounts(): ReactNode {
  const style = useClass();
  const text = useLabel();
  return (
    <Frame>
      <div className={style("heading")}>{text("accounts_centre")}</div>
      <div className={style("text")}>{text("accounts_intro")}</div>
      {["Facebook", "Instagram"].map((platform) => (
        <div key={platform} className={style("text")} data-practice-target="account">
          [practice] A person, {platform}
        </div>
      ))}
    </Frame>
  );
}
