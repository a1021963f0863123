/** Small form parts of the desk. */

import { el, fill } from "./dom.js";
import { word } from "./words.js";

/** Return a titled group of fields. */
export function box(title, ...content) {
  return el("fieldset", {}, el("legend", {}, word(title)), ...content);
}

/** Return a row of buttons that wraps. */
export function keys(...children) {
  return el("div", { class: "keys" }, children);
}

/** Return a labelled select that tells `change` the chosen value. */
export function picker(id, label, choices, chosen, change) {
  const select = el("select", { id, onchange: (event) => change(event.target.value) });
  options(select, choices, chosen);
  return el("p", { class: "field" }, el("label", { for: id }, word(label)), select);
}

/** Offer `choices` of [value, label]; a chosen value that is not among them is added. */
export function options(select, choices, chosen = select.value) {
  const known = choices.some(([value]) => String(value) === String(chosen));
  const all = known || chosen === "" ? choices : [...choices, [chosen, String(chosen)]];
  fill(
    select,
    all.map(([value, label]) =>
      el("option", { value, selected: String(value) === String(chosen) }, label),
    ),
  );
}
