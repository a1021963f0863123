/** Read what a link asks of Telegram: a bot's START, a place in a group, or just the web. */

/** Return {kind: "start"|"startgroup"|"web", payload?, href} for a link in a message or poster. */
export function readLink(href, username) {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url === null || !isAboutBot(url, username)) return { kind: "web", href };
  for (const kind of ["startgroup", "start"]) {
    if (url.searchParams.has(kind)) return { kind, payload: url.searchParams.get(kind), href };
  }
  return { kind: "start", payload: "", href };
}

function isAboutBot(url, username) {
  const wanted = username.toLowerCase();
  if (url.protocol === "tg:") return url.searchParams.get("domain")?.toLowerCase() === wanted;
  const atTelegram = ["t.me", "telegram.me"].includes(url.hostname);
  return atTelegram && url.pathname.slice(1).toLowerCase() === wanted;
}
