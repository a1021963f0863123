/** Put the desk together: ask for the state, lay out the parts, keep the clock going. */

import { tell } from "./api.js";
import { clockCard } from "./clock.js";
import { button, el, fill, icon } from "./dom.js";
import { FaultPanel } from "./faults.js";
import { chosenLanguage, Head } from "./head.js";
import { hintLine, toggleHint } from "./hint.js";
import { CallLog } from "./log.js";
import { Narrator } from "./narrator.js";
import { PeoplePanel } from "./people.js";
import { Phones } from "./phones.js";
import { PosterWall } from "./posters.js";
import { note } from "./sheet.js";
import { store } from "./store.js";
import { tabs } from "./tabs.js";
import { hearAnswers } from "./taps.js";
import { speak, word } from "./words.js";

/** The whole page; laid out anew when the language changes. */
class Desk {
  layOut() {
    for (const part of this.parts ?? []) part.destroy();
    document.title = `${store.city.title} · ${store.bot.name}`;
    this.wall = null;
    this.phones = new Phones(() => this.wall?.drawPhones(this.phones.phones));
    this.wall = new PosterWall(
      () => this.phones.phones,
      (phone) => this.reveal(phone),
    );
    this.wall.drawPhones(this.phones.phones);
    this.clock = clockCard((body) => this.try(() => tell("/desk/clock", body)));
    this.log = new CallLog();
    const people = new PeoplePanel(this);
    const faults = new FaultPanel(this);
    const narrator = new Narrator(this);
    this.parts = [this.phones, this.log, people, faults, narrator];
    this.hint = hintLine();
    this.head = new Head(
      () => this.speakAnew(),
      () => toggleHint(this.hint),
    );
    this.notes = el("div", { class: "desk-notes" });
    const panel = el(
      "section",
      { id: "desk", class: "panel", tabindex: "-1", "aria-label": word("desk") },
      this.clock.node,
      tabs(
        word("desk"),
        [
          { id: "posters", label: word("posters"), panel: this.wall.node },
          { id: "people", label: word("people"), panel: people.node },
          { id: "faults", label: word("faults"), panel: faults.node },
        ],
        this.tab,
        (id) => {
          this.tab = id;
        },
      ),
    );
    fill(
      document.body,
      ...this.skips(),
      this.head.node,
      this.hint,
      narrator.node,
      el("main", {}, panel, this.phones.node),
      this.log.node,
      this.nav(),
      this.notes,
    );
    this.see("phones");
  }

  speakAnew() {
    this.layOut();
    document.getElementById("language").focus();
  }

  skips() {
    return [
      ["phones", "skip_phones"],
      ["desk", "skip_posters"],
    ].map(([place, label]) =>
      el("a", { class: "skip", href: `#${place}`, onclick: () => this.see(place) }, word(label)),
    );
  }

  nav() {
    const key = (place, picture, label) =>
      button([icon(picture), word(label)], () => this.see(place), { "data-place": place });
    this.navKeys = el(
      "nav",
      { class: "bottom-nav", "aria-label": word("title") },
      key("phones", "phone", "phones"),
      key("desk", "desk", "desk"),
      key("log", "log", "log_short"),
    );
    return this.navKeys;
  }

  /** On a narrow window: show one part of the desk. */
  see(place) {
    document.body.dataset.place = place;
    if (place === "log" && matchMedia("(max-width: 719px)").matches) this.log.box.open = true;
    for (const key of this.navKeys.children) {
      key.setAttribute("aria-current", key.dataset.place === place ? "page" : "false");
    }
  }

  reveal(phone, how = {}) {
    this.see("phones");
    // On a narrow window the phone needs the room, and the hint has done its work.
    if (matchMedia("(max-width: 719px)").matches) this.hint.hidden = true;
    this.phones.reveal(phone, how);
  }

  /** Put somebody's phone on the desk, or bring it forward, in a chat if one is named. */
  hold(person, chat = null, how = {}) {
    const known = this.phones.phones.find((phone) => phone.person === person);
    const phone = known ?? this.phones.add(person);
    if (chat !== null) phone.open(chat);
    this.reveal(phone, how);
    return phone;
  }

  addPerson(name, language) {
    this.see("phones");
    return this.phones.addPerson(name, language);
  }

  /** Run `work` and show what went wrong, if anything. */
  async try(work) {
    try {
      await work();
      return true;
    } catch (error) {
      this.say(error.message, "error");
      return false;
    }
  }

  /** Run `work` and say that it is done, or what went wrong. */
  async done(work) {
    if (await this.try(work)) this.say(word("done"));
  }

  /** Say one thing at the foot of the desk, in place of the one before. */
  say(text, kind = "") {
    this.notes.replaceChildren();
    note(this.notes, text, kind);
  }
}

async function open() {
  await store.follow();
  speak(chosenLanguage());
  hearAnswers();
  const desk = new Desk();
  desk.layOut();
  setInterval(() => {
    desk.clock.draw();
    desk.phones.tick();
  }, 1000);
  store.on("clock", () => desk.clock.draw());
  store.on("bot", () => desk.head.draw());
  store.on("faults", () => desk.head.draw());
  store.on("line", ({ up }) => {
    desk.head.isDown = !up;
    desk.head.draw();
  });
  for (const type of ["reset", "posters"]) store.on(type, () => desk.wall.draw());
}

open().catch((error) => {
  document.getElementById("loading").textContent = error.message;
});
