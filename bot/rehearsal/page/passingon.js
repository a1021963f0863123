/** A link that is meant for somebody else: one press opens it on another phone of the desk. */

import { button, el } from "./dom.js";
import { readLink } from "./links.js";
import { store } from "./store.js";
import { word } from "./words.js";

/** Return the link with which somebody starts the bot or brings it into a group, or undefined. */
export function linkFor(message) {
  if (!message.from?.is_bot) return undefined;
  return linksOf(message).find((href) => readLink(href, store.bot.username).payload);
}

/** Return a row of the other phones under a message with such a link; null without either. */
export function passedOn(message, act) {
  const href = linkFor(message);
  const others = href ? act.others() : [];
  if (others.length === 0) return null;
  return el(
    "div",
    { class: "passed-on" },
    el("small", {}, word("open_with")),
    others.map(({ name, open }) => button(name, () => open(href), { class: "soft" })),
  );
}

function linksOf({ text, caption, entities, caption_entities: below, buttons }) {
  const words = text ?? caption ?? "";
  const said = (text === null ? below : entities) ?? [];
  const written = said.map(({ type, url, offset, length }) =>
    type === "url" ? words.slice(offset, offset + length) : url,
  );
  const pressed = (buttons ?? []).flat().map(({ url }) => url);
  return [...written, ...pressed].filter(Boolean);
}
