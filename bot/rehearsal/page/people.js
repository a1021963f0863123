/** Who lives in this rehearsal: people to give a phone to, groups, and new ones. */

import { tell } from "./api.js";
import { avatar } from "./avatar.js";
import { button, el, fill, oncePerFrame } from "./dom.js";
import { newName } from "./names.js";
import { nameOf, store } from "./store.js";
import { LANGUAGES, roleOf, spoken, word } from "./words.js";

/** The panel of people and groups; `desk` has hold, addPerson and try. */
export class PeoplePanel {
  constructor(desk) {
    this.desk = desk;
    this.people = el("ul", { class: "cards" });
    this.groups = el("ul", { class: "cards" });
    this.node = el(
      "div",
      { class: "people" },
      this.personForm(),
      this.people,
      el("h3", {}, word("groups")),
      this.groupForm(),
      this.groups,
    );
    const draw = oncePerFrame(() => this.draw());
    this.offs = ["person", "group", "reset"].map((type) => store.on(type, draw));
    this.draw();
  }

  destroy() {
    for (const off of this.offs) off();
  }

  personForm() {
    const name = el("input", {
      "aria-label": word("name"),
      placeholder: word("name"),
      autocomplete: "off",
    });
    const language = el(
      "select",
      { "aria-label": word("person_language") },
      Object.keys(LANGUAGES).map((code) =>
        el("option", { value: code, selected: code === spoken() }, code),
      ),
    );
    const add = async (event) => {
      event.preventDefault();
      const chosen = name.value.trim() || newName(store.people.size);
      name.value = "";
      await this.desk.try(() => this.desk.addPerson(chosen, language.value));
    };
    return el(
      "form",
      { class: "inline", onsubmit: add },
      name,
      language,
      el("button", { class: "soft" }, word("add")),
    );
  }

  groupForm() {
    const title = el("input", {
      "aria-label": word("group_title"),
      placeholder: word("group_title"),
      required: true,
      autocomplete: "off",
    });
    const add = async (event) => {
      event.preventDefault();
      await this.desk.try(() => tell("/desk/groups", { title: title.value.trim() }));
      title.value = "";
    };
    return el(
      "form",
      { class: "inline", onsubmit: add },
      title,
      el("button", { class: "soft" }, word("add")),
    );
  }

  draw() {
    fill(
      this.people,
      [...store.people.values()].map((person) => this.personCard(person)),
    );
    const living = [...store.groups.values()].filter((group) => !group.migrated_to);
    fill(
      this.groups,
      living.map((group) => this.groupCard(group)),
    );
  }

  personCard(person) {
    const name = nameOf(person);
    const about = [roleOf(person) || person.hint, person.language_code].filter(Boolean).join(" · ");
    return el(
      "li",
      {},
      avatar(name, person.id, "small"),
      el("span", { class: "card-text" }, el("b", {}, name), el("small", {}, about)),
      button(word("add_phone"), () => this.desk.hold(person.id), {
        class: "soft",
        "aria-label": `${word("hold")}: ${name}`,
      }),
    );
  }

  groupCard(group) {
    const inside = word(group.bot_is_member ? "bot_in" : "bot_out");
    const facts = [word("members", { n: group.members.length }), inside, group.hint].filter(
      Boolean,
    );
    const [first] = group.members;
    const open = () => this.desk.hold(first, group.id);
    return el(
      "li",
      {},
      avatar(group.title, group.id, "small"),
      el(
        "span",
        { class: "card-text" },
        el("b", {}, group.title),
        el("small", {}, facts.join(" · ")),
      ),
      first !== undefined &&
        button(word("open"), open, {
          class: "soft",
          "aria-label": `${word("open")}: ${group.title}`,
        }),
    );
  }
}
