/** One open chat on one phone: its head, its messages, its foot, and what pressing things does. */

import { tell } from "./api.js";
import { avatar } from "./avatar.js";
import { Composer } from "./composer.js";
import { button, el, fill, icon, iconButton } from "./dom.js";
import { Messages } from "./messages.js";
import { picture } from "./sheet.js";
import { nameOf, store } from "./store.js";
import { isWaiting, tap } from "./taps.js";
import { word } from "./words.js";

const TYPING_MS = 5000;

/** The chat `id` as open on `phone`. */
export class Chat {
  constructor(phone, id) {
    Object.assign(this, { phone, id, person: phone.person });
    this.messages = new Messages({ person: this.person, chat: id, act: this.acts() });
    this.composer = new Composer(this);
    this.head = el("div", { class: "bar" });
    this.pinned = el("div", { class: "pinned", hidden: true });
    this.node = el(
      "div",
      { class: "chat" },
      this.head,
      this.pinned,
      this.messages.node,
      this.composer.node,
    );
    this.offs = [
      ...["group", "person", "reset", "bot"].map((type) => store.on(type, () => this.drawHead())),
      ...["message", "edit", "delete"].map((type) => store.on(type, (event) => this.hear(event))),
      store.on("typing", (event) => event.chat_id === id && this.showTyping()),
    ];
    this.drawHead();
    this.drawPinned();
  }

  destroy() {
    clearTimeout(this.typingEnds);
    for (const off of this.offs) off();
    this.messages.destroy();
    this.composer.destroy();
  }

  get group() {
    return store.groups.get(this.id);
  }

  focus() {
    // On a touch screen the box would bring up the keyboard unasked.
    if (matchMedia("(hover: none)").matches) this.messages.list.focus();
    else this.composer.focus();
  }

  acts() {
    return {
      tap: (message, key) => this.tap(message, key),
      follow: (href) => this.phone.follow(href),
      others: () => this.phone.others(),
      command: (text) => this.command(text),
      reply: (message) => this.composer.replyTo(message),
      view: picture,
      isBusy: (message, key) =>
        key.callback_data && isWaiting(this.person, message, key.callback_data),
    };
  }

  hear({ type, message }) {
    if (message.chat_id !== this.id) return;
    if (type === "message" && message.from?.is_bot) this.showTyping(false);
    this.drawPinned();
  }

  async tap(message, key) {
    if (key.url) return this.phone.follow(key.url);
    if (key.copy_text) return this.copy(key.copy_text.text ?? key.copy_text);
    const changed = () => this.messages.redraw(newest(message));
    const silent = () => this.phone.note(word("no_answer"));
    return this.try(() => tap(this.person, message, key.callback_data, { changed, silent }));
  }

  async copy(text) {
    await navigator.clipboard?.writeText(text).catch(() => null);
    this.phone.note(word("copied", { text }));
  }

  /** Say something here; answers whether it went out. */
  say(text, more = {}) {
    return this.try(() =>
      tell("/desk/say", { person: this.person, chat: this.id, text, ...more }),
    );
  }

  /** Send a command; in a group it is addressed to the bot. */
  command(text) {
    const addressed = this.group && !text.includes("@") ? `${text}@${store.bot.username}` : text;
    return this.say(addressed);
  }

  /** Press START, with what the poster or link carried. */
  pressStart() {
    return this.phone.start(this.phone.carried ?? "");
  }

  unblock() {
    return this.try(() => tell("/desk/block", { person: this.person, blocked: false }));
  }

  /** Run `work`; an error is shown on the phone. Answers whether it went well. */
  try(work) {
    return this.phone.try(work);
  }

  drawHead() {
    if (this.head.contains(document.activeElement) && document.activeElement.matches("select"))
      return;
    const group = this.group;
    const title = store.titleOf(this.id);
    fill(
      this.head,
      iconButton("back", word("back"), () => this.phone.close()),
      avatar(title, group ? this.id : store.bot.id, "small"),
      el(
        "div",
        { class: "head-text" },
        el("h3", {}, title),
        group ? this.memberChoice(group) : el("small", { class: "under" }, word("bot_kind")),
      ),
      iconButton("more", word("chat_menu"), () => this.openMenu()),
    );
  }

  memberChoice(group) {
    const hold = (event) => this.phone.hold(Number(event.target.value), this.id);
    const option = (id) => {
      const member = store.people.get(id);
      return member && el("option", { value: id, selected: id === this.person }, nameOf(member));
    };
    return el(
      "span",
      { class: "under" },
      `${word("members", { n: group.members.length })} · `,
      el("select", { "aria-label": word("held_by"), onchange: hold }, group.members.map(option)),
    );
  }

  openMenu() {
    const { person } = this;
    const leave = () => tell("/desk/leave", { person, group: this.id });
    const block = (blocked) => () => tell("/desk/block", { person, blocked });
    const { blocked } = store.people.get(person);
    const choice = this.group
      ? {
          label: word("leave"),
          kind: "danger",
          press: () => this.try(leave) && this.phone.close(),
        }
      : {
          label: word(blocked ? "unblock" : "block"),
          kind: "danger",
          press: () => this.try(block(!blocked)),
        };
    this.phone.ask(store.titleOf(this.id), [choice]);
  }

  drawPinned() {
    const last = store.messages(this.id).findLast((message) => message.pinned && !message.deleted);
    this.pinned.hidden = !last;
    if (!last) return;
    const words = (last.text ?? last.caption ?? word("photo")).replace(/\s+/g, " ").slice(0, 60);
    fill(
      this.pinned,
      button([icon("pin"), el("span", {}, words)], () => this.messages.show(last.id), {
        "aria-label": `${word("pinned")}: ${words}`,
      }),
    );
  }

  showTyping(on = true) {
    clearTimeout(this.typingEnds);
    const under = this.head.querySelector("small.under");
    if (!under) return;
    under.textContent = on ? word("typing") : word("bot_kind");
    under.classList.toggle("typing", on);
    if (on) this.typingEnds = setTimeout(() => this.showTyping(false), TYPING_MS);
  }
}

function newest(message) {
  return store.messages(message.chat_id).find(({ id }) => id === message.id) ?? message;
}
