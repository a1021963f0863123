/** The head of the desk: whose rehearsal this is, how the bot is, which language. */

import { el, iconButton } from "./dom.js";
import { store } from "./store.js";
import { LANGUAGES, speak, spoken, word } from "./words.js";

const WHERE = ["flood_chat", "drop_chat"]; // say where a fault is, not that there is one
const SPOKEN = "rehearsal-language";

/** Return the language chosen in this window, or else the city's. */
export function chosenLanguage() {
  return sessionStorage.getItem(SPOKEN) ?? store.city.language;
}

/** The head; `respoken` is called after a change of language, `help` for the hint. */
export class Head {
  constructor(respoken, help) {
    this.isDown = false;
    this.respoken = respoken;
    this.status = el("span", { class: "status", role: "status" });
    this.fault = el("span", { class: "fault-on", role: "status" });
    const picture = el("img", { src: "/page/icon.svg", alt: "", width: 32, height: 32 });
    const place = el("span", {}, `${word("title")} · ${store.city.title}`);
    const title = el("h1", {}, `${store.bot.name} `, place);
    const about = el("div", { class: "title" }, title, el("p", {}, word("about")));
    const hint = iconButton("help", word("help"), help);
    this.node = el("header", {}, picture, about, this.status, this.fault, this.languages(), hint);
    this.draw();
  }

  languages() {
    const choose = (event) => {
      sessionStorage.setItem(SPOKEN, event.target.value);
      speak(event.target.value);
      this.respoken();
    };
    const option = ([code, name]) =>
      el("option", { value: code, lang: code, selected: code === spoken() }, name);
    const props = { id: "language", "aria-label": word("language"), onchange: choose };
    return el("select", props, Object.entries(LANGUAGES).map(option));
  }

  /** Say how the bot and the line to it are. */
  draw() {
    const { running, restarts, username } = store.bot;
    const told = restarts ? ` · ${word("restarts", { n: restarts })}` : "";
    const state = word(running ? "bot_running" : "bot_stopped");
    this.status.className = `status ${this.isDown || !running ? "bad" : "good"}`;
    this.status.textContent = this.isDown ? word("line_down") : `@${username} · ${state}${told}`;
    // Whoever wonders why all is slow should not have to look for the panel first.
    this.fault.hidden = !Object.entries(store.faults).some(([name, on]) => on && !WHERE.includes(name));
    this.fault.textContent = `⚠ ${word("fault_on")}`;
  }
}
