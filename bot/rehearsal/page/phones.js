/** All phones on the desk: side by side, or one at a time behind tabs on a narrow window. */

import { tell } from "./api.js";
import { when } from "./dates.js";
import { el, fill, icon, button } from "./dom.js";
import { newName } from "./names.js";
import { Phone } from "./phone.js";
import { nameOf, store } from "./store.js";
import { spoken, word } from "./words.js";

const ROLES = [/pengunjung|visitor|tamu|warga/i, /petugas|officer|satpam/i, /admin|diskominfo/i];
const narrow = matchMedia("(max-width: 719px)");

/** The phones; `changed` is called whenever one is added, removed or given to somebody else. */
export class Phones {
  constructor(changed) {
    this.told = changed;
    this.phones = [];
    this.tabs = el("div", { class: "phone-tabs", role: "tablist", "aria-label": word("phones") });
    this.row = el("div", { class: "phone-row" });
    const adds = el(
      "div",
      { class: "adds" },
      button([icon("phone"), `+ ${word("add_phone")}`], () => this.addNext(), {
        title: word("add_phone_long"),
        "aria-label": word("add_phone_long"),
      }),
      button([icon("person"), `+ ${word("add_person")}`], () => this.tryAddPerson(), {
        title: word("add_person_long"),
        "aria-label": word("add_person_long"),
      }),
    );
    this.node = el(
      "section",
      { id: "phones", class: "phones", tabindex: "-1", "aria-label": word("phones") },
      el("div", { class: "phones-head" }, el("h2", {}, word("phones")), this.tabs, adds),
      this.row,
    );
    store.isWatched = (person, chat) =>
      this.phones.some((phone) => this.isSeen(phone, person, chat));
    this.offs = ["person", "message", "read"].map((type) => store.on(type, () => this.drawTabs()));
    const turned = () => this.drawTabs();
    narrow.addEventListener("change", turned);
    this.offs.push(() => narrow.removeEventListener("change", turned));
    for (const { person, chat } of remembered() ?? atFirst()) this.add(person, chat);
  }

  destroy() {
    for (const off of this.offs) off();
    for (const phone of this.phones) phone.destroy();
  }

  /** Put a phone on the desk for a person. */
  add(person, chat = null) {
    const phone = new Phone(this, person, chat);
    this.phones.push(phone);
    this.row.append(phone.node);
    this.choose(phone);
    if (this.phones.length <= 3 && this.phones[0] !== phone) this.choose(this.phones[0]);
    return phone;
  }

  /** Put a phone on the desk for the first person who has none. */
  addNext() {
    const held = new Set(this.phones.map((phone) => phone.person));
    const everybody = [...store.people.keys()];
    const phone = this.add(everybody.find((id) => !held.has(id)) ?? everybody[0]);
    this.reveal(phone);
  }

  /** Make a new person and put their phone on the desk. */
  async addPerson(name = newName(store.people.size), language = spoken()) {
    const person = await tell("/desk/people", { name, language });
    store.people.set(person.id, person);
    this.reveal(this.add(person.id));
  }

  async tryAddPerson() {
    const [first] = this.phones;
    await this.addPerson().catch((error) => first?.note(error.message, "error"));
  }

  /** Put a phone away. */
  remove(phone) {
    this.phones = this.phones.filter((other) => other !== phone);
    phone.destroy();
    if (this.chosen === phone) this.choose(this.phones[0]);
    this.changed();
    this.node.focus();
  }

  /** Bring a phone to the front and into view; without `focus`, whoever types goes on typing. */
  reveal(phone, { focus = true } = {}) {
    this.choose(phone);
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    phone.node.scrollIntoView({
      block: "nearest",
      inline: "nearest",
      behavior: calm ? "auto" : "smooth",
    });
    if (focus) phone.holder.querySelector("select").focus({ preventScroll: true });
  }

  changed() {
    remember(this.phones);
    this.drawTabs();
    store.emit("phones", {});
    this.told();
  }

  tick() {
    const text = when(store.now(), "time");
    for (const phone of this.phones) phone.tick(text);
  }

  choose(phone) {
    this.chosen = phone;
    for (const other of this.phones) other.node.classList.toggle("chosen", other === phone);
    if (phone?.chat) store.markRead(phone.person, phone.chat);
    this.changed();
  }

  isSeen(phone, person, chat) {
    const shown = !narrow.matches || phone === this.chosen;
    return shown && phone.person === person && phone.chat === chat;
  }

  drawTabs() {
    if (!narrow.matches) return fill(this.tabs);
    const held = this.tabs.contains(document.activeElement);
    fill(
      this.tabs,
      this.phones.map((phone) => this.tab(phone)),
    );
    if (held) this.tabs.querySelector("[aria-selected=true]")?.focus();
    return null;
  }

  tab(phone) {
    const { person } = phone;
    const unread = store
      .chatsOf(person)
      .reduce((sum, chat) => sum + store.unreadOf(person, chat), 0);
    const selected = phone === this.chosen;
    const name = nameOf(store.people.get(person)).split(" ")[0];
    return button(
      [name, unread > 0 && el("span", { class: "badge" }, unread)],
      () => this.choose(phone),
      {
        role: "tab",
        "aria-selected": String(selected),
        tabindex: selected ? "0" : "-1",
        onkeydown: (event) => this.stepTab(event),
      },
    );
  }

  stepTab(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    const { length } = this.phones;
    this.choose(this.phones[(this.phones.indexOf(this.chosen) + step + length) % length]);
  }
}

function atFirst() {
  const everybody = [...store.people.values()];
  const chosen = [];
  for (const role of ROLES) {
    const fits = (person) =>
      !chosen.includes(person) && role.test(`${person.role} ${person.hint}`);
    const person = everybody.find(fits) ?? everybody.find((other) => !chosen.includes(other));
    if (person) chosen.push(person);
  }
  return chosen.map((person) => ({ person: person.id, chat: null }));
}

function place() {
  return `phones-${store.bot.id}`;
}

function remember(phones) {
  sessionStorage.setItem(
    place(),
    JSON.stringify(phones.map(({ person, chat }) => ({ person, chat }))),
  );
}

function remembered() {
  const phones = JSON.parse(sessionStorage.getItem(place()) ?? "[]");
  const known = phones.filter(({ person }) => store.people.has(person));
  const fits = ({ person, chat }) => store.chatsOf(person).includes(chat);
  const kept = known.map((phone) => ({ ...phone, chat: fits(phone) ? phone.chat : null }));
  return kept.length > 0 ? kept : null;
}
