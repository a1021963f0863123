/** The bubbles of one open chat: appended one by one, edited in place, never more than needed. */

import { bubble } from "./bubble.js";
import { linkFor } from "./passingon.js";
import { when } from "./dates.js";
import { button, el, icon, oncePerFrame } from "./dom.js";
import { store } from "./store.js";
import { word } from "./words.js";

const SHOWN = 200;
const NEAR_END_PX = 80;

/** The list of messages of `chat` on the phone of `person`; `destroy` it at the end. */
export class Messages {
  constructor({ person, chat, act }) {
    Object.assign(this, { person, chat, act });
    this.limit = SHOWN;
    this.nodes = new Map();
    this.arrived = [];
    this.list = el("div", {
      class: "messages",
      role: "log",
      "aria-live": "polite",
      tabindex: "0",
    });
    this.list.setAttribute("aria-label", word("conversation", { name: store.titleOf(chat) }));
    this.toEnd = button(icon("down"), () => this.scrollToEnd(), {
      class: "to-end",
      "aria-label": word("to_end"),
      title: word("to_end"),
      hidden: true,
    });
    this.node = el("div", { class: "messages-box" }, this.list, this.toEnd);
    this.list.addEventListener("scroll", () => this.noticeEnd(), { passive: true });
    this.list.addEventListener("load", () => this.stayAtEnd(), true);
    this.sized = new ResizeObserver(() => this.stayAtEnd());
    this.sized.observe(this.list);
    this.flush = oncePerFrame(() => this.appendArrived());
    this.offs = [
      store.on("message", ({ message }) => this.arrive(message)),
      store.on("edit", ({ message }) => this.redraw(message, true)),
      store.on("delete", ({ message }) => this.remove(message)),
      store.on("reset", () => this.fill()),
      store.on("phones", () => this.redrawPassedOn()),
    ];
    this.fill();
  }

  destroy() {
    this.sized.disconnect();
    for (const off of this.offs) off();
  }

  /** Draw the newest messages from scratch, without reading all of them out. */
  fill() {
    this.list.setAttribute("aria-live", "off");
    this.nodes.clear();
    this.arrived = [];
    this.last = null;
    this.list.replaceChildren();
    const all = this.living();
    if (all.length > this.limit) this.list.append(this.olderButton());
    for (const message of all.slice(-this.limit)) this.append(message);
    if (all.length === 0)
      this.list.append(el("p", { class: "service empty" }, word("no_messages")));
    requestAnimationFrame(() => {
      this.scrollToEnd();
      this.list.setAttribute("aria-live", "polite");
    });
  }

  /** Draw a message again where it stands; `flash` tells the eye that it was edited. */
  redraw(message, flash = false) {
    const old = this.nodes.get(message.id);
    if (message.chat_id !== this.chat || !old) return;
    const atEnd = this.stuck;
    const held = old.contains(document.activeElement) ? document.activeElement.textContent : null;
    const fresh = this.draw(message, old.classList.contains("follows"));
    if (flash) fresh.classList.add("flash");
    old.replaceWith(fresh);
    this.nodes.set(message.id, fresh);
    if (held !== null) this.focusAgain(fresh, held);
    if (atEnd) this.scrollToEnd();
  }

  /** Offer links for another phone anew, as phones come, go and change hands. */
  redrawPassedOn() {
    for (const message of this.living().filter(linkFor)) this.redraw(message);
  }

  /** Bring a message into view and flash it. */
  show(id) {
    this.nodes.get(id)?.scrollIntoView({ block: "center" });
    this.nodes.get(id)?.classList.add("flash");
  }

  scrollToEnd() {
    this.list.scrollTop = this.list.scrollHeight;
    this.top = this.list.scrollTop;
    this.stuck = true;
  }

  /** A picture that loads or a box that opens must not push the newest message out of view. */
  stayAtEnd() {
    if (this.stuck) this.scrollToEnd();
  }

  living() {
    return store.messages(this.chat).filter((message) => !message.deleted);
  }

  arrive(message) {
    if (message.chat_id !== this.chat) return;
    this.arrived.push(message.id);
    this.flush();
  }

  appendArrived() {
    const atEnd = this.stuck;
    const fresh = new Set(this.arrived);
    this.arrived = [];
    this.list.querySelector(".empty")?.remove();
    // An edit or delete may have come in the same frame: draw what is true now.
    const recent = store.messages(this.chat).slice(-fresh.size - SHOWN);
    let mine = false;
    for (const message of recent.filter(({ id, deleted }) => fresh.has(id) && !deleted)) {
      this.append(message);
      mine ||= message.from?.id === this.person;
    }
    if (atEnd) this.trim();
    if (atEnd || mine) this.scrollToEnd();
    else this.toEnd.hidden = false;
  }

  append(message) {
    const day = when(message.date, "date");
    if (day !== this.last?.day) {
      this.list.append(el("p", { class: "service day" }, when(message.date, "day")));
    }
    const sender = message.service ? null : message.from?.id;
    const follows = sender !== null && sender === this.last?.sender && day === this.last.day;
    const node = this.draw(message, follows);
    this.nodes.set(message.id, node);
    this.list.append(node);
    this.last = { day, sender };
  }

  draw(message, follows) {
    const inGroup = store.groups.has(this.chat);
    return bubble(message, { person: this.person, inGroup, follows }, this.act);
  }

  remove(message) {
    if (message.chat_id !== this.chat) return;
    this.nodes.get(message.id)?.remove();
    this.nodes.delete(message.id);
  }

  trim() {
    if (this.nodes.size <= this.limit) return;
    for (const id of [...this.nodes.keys()].slice(0, this.nodes.size - this.limit)) {
      this.nodes.get(id).remove();
      this.nodes.delete(id);
    }
    // Day lines above the first message that is left would stand alone.
    const [first] = this.nodes.values();
    while (this.list.firstChild !== first) this.list.firstChild.remove();
    this.list.prepend(this.olderButton());
  }

  olderButton() {
    return button(word("older"), () => this.showOlder(), { class: "older" });
  }

  showOlder() {
    const below = this.list.scrollHeight - this.list.scrollTop;
    this.limit += SHOWN;
    this.fill();
    requestAnimationFrame(() => {
      this.list.scrollTop = this.list.scrollHeight - below;
      this.list.focus();
    });
  }

  focusAgain(node, words) {
    const keys = [...node.querySelectorAll("button")];
    (
      keys.find((key) => key.textContent === words) ??
      node.querySelector(".key") ??
      this.list
    ).focus();
  }

  isAtEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR_END_PX;
  }

  noticeEnd() {
    // Only a reader who goes up leaves the end; a list that grew did not.
    const wentUp = this.list.scrollTop < this.top - 1;
    this.top = this.list.scrollTop;
    if (this.isAtEnd()) this.stuck = true;
    else if (wentUp) this.stuck = false;
    this.toEnd.hidden = this.stuck;
  }
}
