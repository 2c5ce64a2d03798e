/** Who is "logged in" on the practice site: Meta's own cookies, with numbers of ours. */

/** The account that a fresh browser is logged into. */
export const practiceAccount = "61550000000001";
/** A second one, for ?login=. */
export const secondAccount = "61550000000002";

/**
 * The Set-Cookie lines for a page: ?login=<number> logs in, ?login=none logs out, else a fresh browser gets the
 * practice account. Only the cookies that the platforms really use: c_user and ds_user_id.
 */
export function accountCookies(url: URL, cookies: string): string[] {
  const domain = ["facebook.com", "instagram.com"].find((name) => url.hostname.endsWith(`.${name}`));
  if (domain === undefined) return [];
  const name = domain === "facebook.com" ? "c_user" : "ds_user_id";
  const login = url.searchParams.get("login");
  const rest = `Domain=${domain}; Path=/; Secure; SameSite=None`;
  if (login === "none") return [`${name}=; Max-Age=0; ${rest}`, `practice_logged_out=1; ${rest}`];
  if (login !== null) return [`${name}=${login}; ${rest}`, `practice_logged_out=; Max-Age=0; ${rest}`];
  const fresh = !cookies.includes(`${name}=`) && !cookies.includes("practice_logged_out=");
  return fresh ? [`${name}=${practiceAccount}; ${rest}`] : [];
}
