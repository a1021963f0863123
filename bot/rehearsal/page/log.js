/** The log of the bot's API calls with Telegram's verdict on each. */

import { ask } from "./api.js";
import { when } from "./dates.js";
import { el, fill, oncePerFrame } from "./dom.js";
import { nameOf, store } from "./store.js";
import { word } from "./words.js";

const KEPT = 300;

/** The log; it draws only while it is open. */
export class CallLog {
  constructor() {
    this.calls = [];
    this.body = el("tbody");
    this.refused = el("input", {
      type: "checkbox",
      id: "only-refused",
      onchange: () => this.draw(),
    });
    this.last = el("span", { class: "log-last" }, word("no_calls"));
    const heads = ["log_time", "log_method", "log_chat", "log_verdict"].map((key) =>
      el("th", { scope: "col" }, word(key)),
    );
    this.table = el(
      "table",
      {},
      el("thead", {}, el("tr", {}, heads, el("th", { scope: "col" }, "ms"))),
      this.body,
    );
    this.box = el(
      "details",
      { class: "log-box", ontoggle: () => this.draw() },
      el("summary", {}, el("span", { class: "log-title" }, word("log")), this.last),
      el(
        "p",
        { class: "log-tools" },
        this.refused,
        el("label", { for: "only-refused" }, word("only_refused")),
      ),
      el(
        "div",
        { class: "log-scroll", tabindex: "0", role: "region", "aria-label": word("log") },
        this.table,
      ),
    );
    this.node = el("section", { id: "log", class: "log", "aria-label": word("log") }, this.box);
    this.soon = oncePerFrame(() => this.draw());
    this.offs = [store.on("call", ({ call }) => this.hear(call))];
    this.load();
  }

  destroy() {
    for (const off of this.offs) off();
  }

  async load() {
    const { calls } = await ask("/desk/calls?after=0");
    this.calls = calls.filter(({ method }) => method !== "getUpdates").slice(-KEPT);
    this.soon();
  }

  hear(call) {
    if (call.method === "getUpdates" && call.ok) return;
    this.calls.push(call);
    if (this.calls.length > KEPT) this.calls.shift();
    this.soon();
  }

  draw() {
    const last = this.calls.at(-1);
    this.last.textContent = last ? `${last.method} → ${last.verdict || "ok"}` : word("no_calls");
    this.last.classList.toggle("refused", Boolean(last && !last.ok));
    if (!this.box.open) return;
    const shown = this.calls.filter((call) => !this.refused.checked || !call.ok);
    fill(
      this.body,
      shown.toReversed().map((call) => this.row(call)),
    );
  }

  row(call) {
    const chat = call.chat_id ?? call.params?.chat_id;
    const name = el(
      "button",
      {
        type: "button",
        class: "link",
        "aria-expanded": "false",
        title: word("log_params", { n: call.n }),
        onclick: (event) => this.open(event.currentTarget, call),
      },
      call.method,
    );
    return el(
      "tr",
      { class: call.ok ? "" : "refused" },
      el("td", {}, when(call.at, "stamp")),
      el("td", {}, name),
      el("td", {}, chatName(chat)),
      el("td", {}, call.verdict || "ok"),
      el("td", { class: "number" }, Math.round(call.ms)),
    );
  }

  async open(key, call) {
    const row = key.closest("tr");
    const isOpen = key.getAttribute("aria-expanded") === "true";
    key.setAttribute("aria-expanded", String(!isOpen));
    if (isOpen) {
      row.nextElementSibling.remove();
      return;
    }
    const { calls } = await ask(`/desk/calls?after=${call.n - 1}`);
    const params = calls.find(({ n }) => n === call.n)?.params ?? {};
    row.after(
      el("tr", {}, el("td", { colspan: "5" }, el("pre", {}, JSON.stringify(params, null, 2)))),
    );
  }
}

function chatName(id) {
  if (id === null || id === undefined) return "";
  const person = store.people.get(Number(id));
  return person ? nameOf(person) : (store.groups.get(Number(id))?.title ?? String(id));
}
