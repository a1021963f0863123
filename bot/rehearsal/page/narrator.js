/** The narrator: which story plays, what just happened, a key that holds it, one to follow it. */

import { tell } from "./api.js";
import { when } from "./dates.js";
import { button, el } from "./dom.js";
import { nameOf, store } from "./store.js";
import { spoken, word } from "./words.js";

/** The narrator's line, hidden where no story plays; `desk` has hold, try and phones. */
export class Narrator {
  constructor(desk) {
    this.desk = desk;
    this.title = el("b", {});
    this.line = el("span", {});
    this.missed = el("small", { class: "refused" });
    this.seeKey = button(word("story_see"), () => this.see(), { class: "soft" });
    this.holdKey = button("", () => this.hold(), { class: "soft" });
    this.followKey = button(word("story_follow"), () => this.follow(!this.following), {
      class: "soft",
    });
    this.node = el(
      "section",
      { class: "narrator", "aria-label": word("story") },
      this.holdKey,
      el("p", { role: "status" }, this.title, this.line, this.missed),
      this.seeKey,
      this.followKey,
    );
    this.offs = ["story", "reset"].map((type) => store.on(type, () => this.hear()));
    const touched = (event) => this.touched(event);
    for (const type of ["pointerdown", "keydown"]) {
      document.addEventListener(type, touched, { capture: true });
      this.offs.push(() => document.removeEventListener(type, touched, { capture: true }));
    }
    this.follow(true);
  }

  destroy() {
    for (const off of this.offs) off();
  }

  /** Say what just happened, and show it to who follows the story. */
  hear() {
    const line = store.story?.told?.line;
    const isNew = line !== undefined && line !== this.heard;
    this.heard = line;
    this.draw();
    if (this.following && isNew && !store.story.over) this.see({ focus: false });
  }

  follow(following) {
    this.following = following;
    this.draw();
  }

  /** Whoever does something else on the desk wants to look at that. */
  touched({ target }) {
    if (this.following && store.story && !this.node.contains(target)) this.follow(false);
  }

  draw() {
    const { story } = store;
    this.node.hidden = !story;
    if (!story) return;
    this.title.textContent = `${inPagesWords(story.title)} · ${stateOf(story)}`;
    this.line.textContent = story.told ? told(story.told) : word("story_waits");
    this.missed.textContent = story.missed.length > 0 ? missed(story.missed.at(-1)) : "";
    this.holdKey.textContent = word(story.paused ? "story_go_on" : "story_pause");
    this.holdKey.hidden = story.over;
    this.seeKey.hidden = !story.told;
    this.followKey.hidden = story.over;
    this.followKey.setAttribute("aria-pressed", String(this.following));
  }

  hold() {
    this.desk.try(() => tell("/desk/story", { paused: !store.story.paused }));
  }

  /** Show the chat in which it just happened, always on the same phone if nobody holds one. */
  see(how) {
    const { person, chat } = store.story.told;
    const { phones } = this.desk.phones;
    const isHeld = phones.some((phone) => phone.person === person);
    if (!isHeld && phones.includes(this.phone)) this.phone.hold(person);
    const shown = this.desk.hold(person, chat, how);
    if (!isHeld) this.phone = shown;
  }
}

function inPagesWords(words) {
  return words[spoken()] ?? Object.values(words)[0];
}

function stateOf(story) {
  if (story.over) return word("story_over");
  return story.paused ? word("story_paused") : word("story_speed", { n: story.speed });
}

function told({ at, line }) {
  return `${when(at, "time")} ${inPagesWords(line)}`;
}

function missed({ at, person, what }) {
  const name = nameOf(store.people.get(person));
  return `${when(at, "time")} ${word("story_missed", { name, what })}`;
}
