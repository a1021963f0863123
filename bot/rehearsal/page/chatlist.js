/** A phone's list of chats: the bot and the groups, with what was said last and what is unread. */

import { avatar } from "./avatar.js";
import { when } from "./dates.js";
import { button, el, fill, icon, oncePerFrame } from "./dom.js";
import { nameOf, store } from "./store.js";
import { word } from "./words.js";

/** The chat list of `phone`; opening a chat is left to the phone. */
export class ChatList {
  constructor(phone) {
    this.phone = phone;
    const owner = store.people.get(phone.person);
    this.rows = el("ul", { class: "chat-rows", "aria-label": word("chats") });
    this.node = el(
      "div",
      { class: "chat-list" },
      el(
        "div",
        { class: "bar" },
        avatar(nameOf(owner), owner.id, "small"),
        el("h3", {}, word("chats")),
      ),
      this.rows,
      button([icon("plus"), word("join")], () => phone.chooseGroup(), { class: "join" }),
    );
    const draw = oncePerFrame(() => this.draw());
    const types = ["message", "edit", "delete", "group", "person", "read", "reset"];
    this.offs = types.map((type) => store.on(type, draw));
    this.draw();
  }

  destroy() {
    for (const off of this.offs) off();
  }

  /** Put the focus on the first chat. */
  focus() {
    this.rows.querySelector("button")?.focus();
  }

  draw() {
    const held = this.rows.contains(document.activeElement) && document.activeElement.dataset.chat;
    const [bot, ...groups] = store.chatsOf(this.phone.person);
    groups.sort((a, b) => (lastOf(b)?.date ?? 0) - (lastOf(a)?.date ?? 0));
    fill(
      this.rows,
      [bot, ...groups].map((chat) => this.row(chat)),
    );
    if (held) this.rows.querySelector(`[data-chat="${held}"]`)?.focus();
  }

  row(chat) {
    const last = lastOf(chat);
    const unread = store.unreadOf(this.phone.person, chat);
    const title = store.titleOf(chat);
    const line = el(
      "span",
      { class: "chat-line" },
      el("b", {}, title),
      el("time", {}, last ? when(last.date, "time") : ""),
    );
    const below = el(
      "span",
      { class: "chat-line" },
      el("span", { class: "snippet" }, last ? snippet(last, chat) : word("no_messages")),
      unread > 0 &&
        el(
          "span",
          { class: "badge", role: "img", "aria-label": word("unread", { n: unread }) },
          unread,
        ),
    );
    return el(
      "li",
      {},
      button(
        [
          avatar(title, chat === this.phone.person ? store.bot.id : chat),
          el("span", { class: "chat-text" }, line, below),
        ],
        () => this.phone.open(chat),
        { class: "chat-row", "data-chat": chat },
      ),
    );
  }
}

function lastOf(chat) {
  return store.messages(chat).findLast((message) => !message.deleted);
}

function snippet(message, chat) {
  const words = message.service ?? message.text ?? message.caption ?? message.document?.name;
  const text = words || word(message.photo ? "photo" : "contact");
  const sender =
    store.groups.has(chat) && !message.service ? `${message.from.name.split(" ")[0]}: ` : "";
  return sender + text.replace(/\s+/g, " ").slice(0, 80);
}
