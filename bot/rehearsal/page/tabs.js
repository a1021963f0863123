/** Tabs as the ARIA practices describe them: arrows move, one panel is shown. */

import { el } from "./dom.js";

/** Return an element with `tabs` of {id, label, panel}; `chosen` is told the id. */
export function tabs(label, entries, start, chosen = () => {}) {
  const list = el("div", { class: "tabs", role: "tablist", "aria-label": label });
  const choose = (entry, focus) => {
    for (const other of entries) {
      const on = other === entry;
      other.tab.setAttribute("aria-selected", String(on));
      other.tab.tabIndex = on ? 0 : -1;
      other.box.hidden = !on;
    }
    if (focus) entry.tab.focus();
    chosen(entry.id);
  };
  for (const [place, entry] of entries.entries()) {
    entry.tab = el(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${entry.id}`,
        "aria-controls": `panel-${entry.id}`,
        onclick: () => choose(entry, false),
      },
      entry.label,
    );
    entry.box = el(
      "div",
      {
        id: `panel-${entry.id}`,
        class: "tab-panel",
        role: "tabpanel",
        "aria-labelledby": `tab-${entry.id}`,
      },
      entry.panel,
    );
    entry.tab.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step) choose(entries[(place + step + entries.length) % entries.length], true);
    });
    list.append(entry.tab);
  }
  choose(entries.find((entry) => entry.id === start) ?? entries[0], false);
  return el("div", { class: "tabbed" }, list, ...entries.map((entry) => entry.box));
}
