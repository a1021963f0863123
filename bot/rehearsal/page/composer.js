/** The foot of a chat: START, unblock, or a box to write in with commands and attachments. */

import { tell, upload } from "./api.js";
import { commandsFor } from "./commands.js";
import { button, el, fill, iconButton } from "./dom.js";
import { ReplyBar } from "./replybar.js";
import { replyKeys } from "./replykeys.js";
import { store } from "./store.js";
import { word } from "./words.js";

/** The composer of one chat; `chat` is the Chat it belongs to. */
export class Composer {
  constructor(chat) {
    this.chat = chat;
    this.phone = chat.phone;
    this.node = el("div", { class: "composer" });
    this.offs = ["person", "reset"].map((type) => store.on(type, () => this.drawIfChanged()));
    this.offs.push(store.on("message", ({ message }) => message.keyboard && this.obey(message)));
    this.draw();
  }

  destroy() {
    for (const off of this.offs) off();
  }

  /** Put the focus where one would write or press START. */
  focus() {
    this.node.querySelector("textarea, button.start")?.focus();
  }

  /** Quote `message` above the box until it is sent or cancelled. */
  replyTo(message) {
    if (this.mode !== "write") return;
    this.replyBar.show(message);
    this.box.focus();
  }

  draw() {
    this.mode = this.wanted();
    if (this.mode === "unblock") this.drawBig(word("unblock"), () => this.chat.unblock());
    else if (this.mode === "start") this.drawBig(word("start"), () => this.chat.pressStart());
    else this.drawBox();
  }

  drawIfChanged() {
    if (this.wanted() === this.mode) return;
    const held = this.node.contains(document.activeElement);
    this.draw();
    if (held) this.focus();
  }

  wanted() {
    if (this.chat.group) return "write";
    const { blocked, started } = store.people.get(this.phone.person);
    if (blocked) return "unblock";
    return started ? "write" : "start";
  }

  drawBig(label, press) {
    const hint = el("p", { class: "quiet start-hint" }, word(`${this.mode}_hint`));
    fill(this.node, hint, button(label, press, { class: "start" }));
  }

  drawBox() {
    this.box = el("textarea", {
      rows: 1,
      "aria-label": word("write"),
      placeholder: word("write"),
      maxlength: 4096,
      oninput: () => this.typed(),
      onkeydown: (event) => this.keyed(event),
    });
    this.replyBar = new ReplyBar(() => this.endReply());
    this.menu = el("div", { class: "menu", hidden: true });
    this.picker = el("input", {
      type: "file",
      class: "hidden",
      tabindex: "-1",
      "aria-hidden": "true",
    });
    this.picker.addEventListener("change", () => this.sendFile());
    this.slash = button("/", () => this.toggle(this.commandChoices()), {
      class: "icon-button slash",
      "aria-label": word("commands"),
      title: word("commands"),
    });
    const clip = iconButton("clip", word("attach"), () => this.toggle(this.attachChoices()));
    const send = iconButton("send", word("send"), () => this.send(), {
      class: "icon-button send",
    });
    this.replyKeys = el("div", { class: "reply-keys" });
    fill(
      this.node,
      this.replyBar.node,
      this.menu,
      el("div", { class: "write" }, clip, this.box, this.slash, send, this.picker),
      this.replyKeys,
    );
    this.drawReplyKeys();
    this.node.onkeydown = (event) => event.key === "Escape" && this.closeMenu(event);
  }

  /** Do what a message of the bot asks of this box: other keys, or an answer to itself. */
  obey(message) {
    if (message.chat_id !== this.chat.id || this.mode !== "write") return;
    this.drawReplyKeys();
    if (message.keyboard.force_reply) this.replyBar.show(message);
  }

  /** Show the keyboard the bot put below the box, if it did and nobody has used it up. */
  drawReplyKeys() {
    if (this.mode !== "write") return;
    const press = (key) => (key.request_contact ? this.shareContact() : this.chat.say(key.text));
    fill(this.replyKeys, ...replyKeys(this.chat.id, press, () => fill(this.replyKeys)));
  }

  typed() {
    const { box } = this;
    box.style.height = "auto";
    box.style.height = `${Math.min(box.scrollHeight + box.offsetHeight - box.clientHeight, 120)}px`;
    if (/^\/\w*$/.test(box.value)) this.openMenu(this.commandChoices(box.value), false);
    else this.menu.hidden = true;
  }

  keyed(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.send();
  }

  async send() {
    const text = this.box.value.trim();
    if (text === "") return;
    const { message } = this.replyBar;
    const reply = message && { reply_to: message.id };
    if (!(await this.chat.say(text, reply))) return;
    this.box.value = "";
    this.typed();
    this.endReply();
  }

  endReply() {
    this.replyBar.hide();
    this.box.focus();
  }

  commandChoices(typed = "/") {
    const known = commandsFor(this.phone.person, this.chat.id);
    const fitting = known.filter(({ command }) => `/${command}`.startsWith(typed));
    if (known.length === 0) return [el("p", { class: "quiet" }, word("no_commands"))];
    return fitting.map(({ command, description }) =>
      button([el("b", {}, `/${command}`), " ", el("span", {}, description)], () =>
        this.sendCommand(command),
      ),
    );
  }

  async sendCommand(command) {
    this.menu.hidden = true;
    this.box.value = "";
    this.box.focus();
    await this.chat.command(`/${command}`);
  }

  attachChoices() {
    const file = button(word("attach_file"), () => this.picker.click());
    return [file, !this.chat.group && button(word("share_contact"), () => this.shareContact())];
  }

  shareContact() {
    this.closeMenu();
    return this.chat.try(() => tell("/desk/contact", { person: this.phone.person }));
  }

  async sendFile() {
    const [file] = this.picker.files;
    this.closeMenu();
    if (file) await this.chat.try(() => upload(this.phone.person, this.chat.id, file));
    this.picker.value = "";
  }

  toggle(choices) {
    if (this.menu.hidden) this.openMenu(choices, true);
    else this.closeMenu();
  }

  openMenu(choices, withFocus) {
    fill(this.menu, choices);
    this.menu.hidden = choices.length === 0;
    if (withFocus) this.menu.querySelector("button")?.focus();
  }

  closeMenu(event) {
    if (this.menu.hidden) return;
    event?.stopPropagation();
    this.menu.hidden = true;
    this.box.focus();
  }
}
