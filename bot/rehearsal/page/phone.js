/** One phone: somebody holds it, and it shows their chats or one open chat. */

import { tell } from "./api.js";
import { Chat } from "./chat.js";
import { ChatList } from "./chatlist.js";
import { when } from "./dates.js";
import { button, el, fill, iconButton } from "./dom.js";
import { askWhereToBringBot, askWhichToJoin } from "./groupchoice.js";
import { readLink } from "./links.js";
import { note, sheet } from "./sheet.js";
import { nameOf, store, titledNameOf } from "./store.js";
import { word } from "./words.js";

/** A phone on the desk; `desk` is told when it changes hands, chat, or is put away. */
export class Phone {
  constructor(desk, person, chat = null) {
    Object.assign(this, { desk, person });
    this.holder = el("div", { class: "holder" });
    this.view = el("div", { class: "view" });
    this.time = el("time", { class: "phone-clock" }, when(store.now(), "time"));
    const island = el("span", { class: "island" });
    const status = el(
      "div",
      { class: "statusbar", "aria-hidden": "true" },
      this.time,
      island,
      el("span", {}, "4G ▮"),
    );
    this.screen = el("div", { class: "screen" }, status, this.view);
    this.node = el(
      "section",
      { class: "phone" },
      this.holder,
      el("div", { class: "device" }, this.screen),
    );
    this.offs = [
      store.on("answer", (answer) => answer.person === this.person && this.hearAnswer(answer)),
      store.on("person", () => this.drawHolder()),
      store.on("group", () => this.hearGroup()),
    ];
    this.hold(person, chat);
  }

  destroy() {
    for (const off of this.offs) off();
    this.shown?.destroy();
    this.node.remove();
  }

  /** Give the phone to another person, in the chat named or at their list of chats. */
  hold(person, chat = null) {
    this.person = person;
    this.carried = null;
    this.drawHolder();
    if (chat === null) this.close();
    else this.open(chat);
  }

  /** Open a chat and mark it read. */
  open(chat) {
    this.chat = chat;
    store.markRead(this.person, chat);
    this.show(new Chat(this, chat));
  }

  /** Go back to the list of chats. */
  close() {
    this.chat = null;
    this.show(new ChatList(this));
  }

  show(next) {
    const held = this.view.contains(document.activeElement);
    this.shown?.destroy();
    this.shown = next;
    fill(this.view, next.node);
    if (held) next.focus();
    this.desk.changed(this);
  }

  /** Return the other phones on the desk: who holds each, and what opens a link on it. */
  others() {
    const beside = this.desk.phones.filter((other) => other !== this);
    return beside.map((other) => ({
      name: nameOf(store.people.get(other.person)),
      open: (href) => {
        this.desk.reveal(other);
        other.scan(href);
      },
    }));
  }

  /** Do what a link in a message, on a button or on a poster asks. */
  follow(href) {
    const link = readLink(href, store.bot.username);
    if (link.kind === "start") return this.startWith(link.payload);
    if (link.kind === "startgroup") return this.chooseGroup(link.payload);
    return this.ask(word("link_title"), [{ label: word("open"), press: () => visit(href) }], {
      extra: el("p", { class: "sheet-url" }, href),
    });
  }

  /** Open the bot's chat: a stranger finds START waiting, others are let through. */
  startWith(payload) {
    const { started, blocked } = store.people.get(this.person);
    if (started && !blocked) return this.start(payload);
    this.open(this.person);
    this.carried = payload;
    return true;
  }

  /** Hold the camera to a poster. */
  scan(link) {
    const done = this.follow(link);
    if (this.chat === this.person) this.shown.focus();
    return done;
  }

  /** Open the bot's chat and press START with a payload. */
  start(payload) {
    const { person } = this;
    if (this.chat !== person) this.open(person);
    this.carried = null;
    return this.try(async () => {
      if (store.people.get(person).blocked) await tell("/desk/block", { person, blocked: false });
      await tell("/desk/start", { person, payload });
    });
  }

  /** Ask for a group: to join it, or to bring the bot there with a payload. */
  chooseGroup(payload = null) {
    if (payload === null) askWhichToJoin(this);
    else askWhereToBringBot(this, payload);
  }

  ask(title, choices, more = {}) {
    return sheet(this.screen, title, choices, more);
  }

  note(text, kind = "") {
    note(this.screen, text, kind);
  }

  /** Run `work`; an error is shown here. Answers whether it went well. */
  async try(work) {
    try {
      await work();
      return true;
    } catch (error) {
      this.note(error.message, "error");
      return false;
    }
  }

  hearAnswer({ text, alert, url }) {
    if (url) this.follow(url);
    else if (text && alert) this.ask(text, [], { role: "alertdialog", closeLabel: word("ok") });
    else if (text) this.note(text);
  }

  /** Follow the open group when it becomes a supergroup; leave it when its person leaves. */
  hearGroup() {
    const group = store.groups.get(this.chat);
    if (!group) return;
    // The group under its new number may be told of before or after the old one.
    if (store.groups.has(group.migrated_to)) this.open(group.migrated_to);
    else if (!group.members.includes(this.person)) this.close();
  }

  drawHolder() {
    const owner = store.people.get(this.person);
    const name = nameOf(owner);
    this.node.dataset.person = owner.id;
    this.node.setAttribute("aria-label", word("phone_of", { name }));
    if (this.holder.contains(document.activeElement) && document.activeElement.matches("select")) {
      this.holder.querySelector(".role").textContent = owner.hint;
      return;
    }
    const choose = (event) => this.hold(Number(event.target.value));
    const option = (person) =>
      el(
        "option",
        { value: person.id, selected: person.id === this.person },
        titledNameOf(person),
      );
    fill(
      this.holder,
      el(
        "select",
        { "aria-label": word("holder"), onchange: choose },
        [...store.people.values()].map(option),
      ),
      iconButton("close", word("remove_phone", { name }), () => this.desk.remove(this)),
      el("small", { class: "role" }, owner.hint),
    );
  }

  tick(text) {
    this.time.textContent = text;
  }
}

function visit(href) {
  if (/^https?:/i.test(href)) window.open(href, "_blank", "noopener,noreferrer");
  else window.location.assign(href);
}
