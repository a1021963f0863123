/** Turn a message's text and entities into page elements, as a Telegram client shows them. */

import { button, el } from "./dom.js";
import { word } from "./words.js";

const PLAIN_TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
};
const FOLDED_LINES = 3;
const SAFE_LINK = /^(https?|tg|tel|mailto):/i;

/**
 * Return the nodes of `text`. Offsets are UTF-16 units, which is how JavaScript counts.
 * `act.follow(href)` opens a link, `act.command(text)` sends a command.
 */
export function dressed(text, entities, act) {
  const ordered = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return between(text, 0, text.length, ordered, act);
}

function between(text, start, end, entities, act) {
  const nodes = [];
  let place = start;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const stop = Math.min(entity.offset + entity.length, end);
    const inside = [];
    for (index += 1; index < entities.length && entities[index].offset < stop; index += 1) {
      inside.push(entities[index]);
    }
    if (entity.offset > place) nodes.push(text.slice(place, entity.offset));
    const children = between(text, entity.offset, stop, inside, act);
    nodes.push(wrapped(entity, text.slice(entity.offset, stop), children, act));
    // A quote ends its line by itself: the line's own end would show as an empty line.
    place = isQuote(entity) && text[stop] === "\n" ? stop + 1 : stop;
  }
  if (place < end) nodes.push(text.slice(place, end));
  return nodes;
}

function isQuote({ type }) {
  return type.endsWith("blockquote");
}

function wrapped(entity, words, children, act) {
  if (PLAIN_TAGS[entity.type]) return el(PLAIN_TAGS[entity.type], {}, children);
  if (entity.type === "text_link") return link(entity.url, children, act);
  if (entity.type === "url") return link(withScheme(words), children, act);
  if (entity.type === "email") return link(`mailto:${words}`, children, act);
  if (entity.type === "phone_number") return link(`tel:${words}`, children, act);
  if (entity.type === "bot_command") return command(words, act);
  if (entity.type === "spoiler") return spoiler(children);
  if (entity.type === "expandable_blockquote") return folded(words, children);
  return el("span", { class: `entity-${entity.type}` }, children);
}

function link(href, children, act) {
  if (!SAFE_LINK.test(href ?? "")) return el("span", {}, children);
  const follow = (event) => {
    event.preventDefault();
    act.follow(href);
  };
  return el(
    "a",
    { href, rel: "noopener noreferrer", target: "_blank", onclick: follow },
    children,
  );
}

function withScheme(words) {
  return /^[a-z]+:/i.test(words) ? words : `https://${words}`;
}

function command(words, act) {
  return el(
    "button",
    { type: "button", class: "command", onclick: () => act.command(words) },
    words,
  );
}

// A phone shows the first lines of a long quote until it is pressed.
function folded(words, children) {
  const quote = el("blockquote", {}, el("div", {}, children));
  if (words.split("\n").length <= FOLDED_LINES) return quote;
  quote.className = "folded";
  const unfold = (event) => {
    const open = quote.classList.toggle("folded") === false;
    event.currentTarget.setAttribute("aria-expanded", String(open));
  };
  quote.append(button("", unfold, { "aria-label": word("unfold"), "aria-expanded": "false" }));
  return quote;
}

function spoiler(children) {
  const show = (event) => {
    event.currentTarget.classList.add("shown");
    event.currentTarget.removeAttribute("aria-label");
  };
  const props = { type: "button", class: "spoiler", onclick: show, "aria-label": word("spoiler") };
  return el("button", props, el("span", {}, children));
}
