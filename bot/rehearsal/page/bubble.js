/** One message as a bubble with its buttons. */

import { when } from "./dates.js";
import { button, el, icon, iconButton } from "./dom.js";
import { dressed } from "./entities.js";
import { avatar } from "./avatar.js";
import { passedOn } from "./passingon.js";
import { word } from "./words.js";

/**
 * Return the element of one message as `person` sees it. `act` does what a press asks for:
 * tap(message, button), follow(href), others(), command(text), reply(message), view(photo),
 * isBusy(…).
 */
export function bubble(message, { person, inGroup, follows }, act) {
  if (message.service) return el("p", { class: "service" }, message.service);
  const mine = message.from?.id === person;
  const named = inGroup && !mine;
  const classes = ["message", mine ? "out" : "in", follows && "follows", named && "named"];
  return el(
    "article",
    {
      class: classes.filter(Boolean).join(" "),
      "data-id": message.id,
      "aria-label": message.from?.name,
    },
    named && !follows && avatar(message.from.name, message.from.id),
    el(
      "div",
      { class: "stack" },
      el(
        "div",
        { class: "bubble" },
        named && !follows && senderName(message.from),
        message.reply_to && quote(message.reply_to),
        ...content(message, act),
        meta(message),
      ),
      message.reaction?.length > 0 && reactions(message.reaction),
      message.buttons && keyboard(message, act),
      passedOn(message, act),
    ),
    iconButton("reply", word("reply"), () => act.reply(message), { class: "icon-button reply" }),
  );
}

function senderName(from) {
  return el(
    "span",
    { class: `sender hue-${Math.abs(from.id) % 7}` },
    from.name,
    from.is_bot && el("span", { class: "tag" }, word("bot_kind")),
  );
}

function quote(reply) {
  return el("blockquote", { class: "quote" }, reply.text || word("photo"));
}

function content(message, act) {
  const words = shownText(message) ?? message.caption;
  const entities = message.text === null ? message.caption_entities : message.entities;
  return [
    message.photo && photo(message, act),
    message.document && file(message.document),
    message.contact && contact(message.contact),
    message.venue && venue(message.venue),
    words && el("div", { class: "words", dir: "auto" }, dressed(words, entities, act)),
  ];
}

// Apps do not show what a link carried behind /start.
function shownText({ text, from }) {
  return from?.is_bot ? text : (text?.replace(/^(\/start(@\w+)?) \S+$/, "$1") ?? null);
}

function photo(message, act) {
  const { file_id: id, width, height } = message.photo;
  const picture = el("img", {
    src: fileUrl(id),
    alt: message.caption ?? word("photo"),
    width,
    height,
  });
  const props = { class: "photo", "aria-label": word("open_photo") };
  return button(picture, () => act.view(fileUrl(id), message.caption), props);
}

function file({ file_id: id, name, size }) {
  const label = word("open_file", { name });
  return el(
    "a",
    { class: "file", href: fileUrl(id), target: "_blank", "aria-label": label },
    el("span", { class: "file-icon" }, icon("file")),
    el("span", { class: "file-text" }, el("b", {}, name), el("small", {}, sizeOf(size))),
  );
}

function contact({ first_name: first, last_name: last, phone_number: number }) {
  return el(
    "div",
    { class: "file" },
    el("span", { class: "file-icon" }, icon("phone")),
    el(
      "span",
      { class: "file-text" },
      el("b", {}, [first, last].filter(Boolean).join(" ") || word("contact")),
      el("small", {}, number),
    ),
  );
}

function venue({ title, address, location }) {
  const where = `${location.latitude}, ${location.longitude}`;
  return el(
    "div",
    { class: "file" },
    el("span", { class: "file-icon" }, "📍"),
    el("span", { class: "file-text" }, el("b", {}, title), el("small", {}, address, " · ", where)),
  );
}

function fileUrl(id) {
  return `/desk/file/${encodeURIComponent(id)}`;
}

function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2
    ? `${(bytes / 1024).toFixed(1)} KB`
    : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

function reactions(given) {
  return el("span", { class: "reaction" }, given.map(({ emoji }) => emoji ?? "•").join(" "));
}

function meta(message) {
  return el(
    "span",
    { class: "meta" },
    mark("pin", message.pinned, "pinned"),
    mark("mute", message.silent, "silent"),
    mark("lock", message.protected, "protected"),
    message.edit_date && `${word("edited")} `,
    el("time", {}, when(message.date, "time")),
  );
}

function mark(name, present, key) {
  return (
    present && el("span", { role: "img", "aria-label": word(key), title: word(key) }, icon(name))
  );
}

function keyboard(message, act) {
  const row = (buttons) =>
    el(
      "div",
      { class: "key-row" },
      buttons.map((key) => keyOf(message, key, act)),
    );
  return el("div", { class: "keyboard" }, message.buttons.map(row));
}

function keyOf(message, key, act) {
  const busy = act.isBusy(message, key);
  const props = {
    class: `key ${key.style ?? ""}`,
    "data-data": key.callback_data,
    "aria-busy": busy || null,
  };
  const link = key.url && ["↗", word("opens_link")];
  const mark = link || (key.copy_text && ["⧉", word("copies")]);
  return button([key.text, mark && corner(...mark)], () => act.tap(message, key), props);
}

function corner(sign, meaning) {
  return el("span", { class: "corner", role: "img", "aria-label": meaning }, sign);
}
