/** The line that tells a first visitor what to do first. */

import { button, el } from "./dom.js";
import { store } from "./store.js";
import { word } from "./words.js";

const SEEN = "rehearsal-hint-seen";

/** Return the hint line, hidden if it was dismissed before or a story shows how it goes. */
export function hintLine() {
  const dismiss = () => {
    localStorage.setItem(SEEN, "yes");
    line.hidden = true;
  };
  const hidden = localStorage.getItem(SEEN) === "yes" || Boolean(store.story);
  const steps = [1, 2, 3, 4].map((n) => el("li", {}, word(`hint_${n}`)));
  const line = el(
    "aside",
    { class: "hint", "aria-label": word("help"), hidden },
    el("ol", {}, steps),
    button(word("understood"), dismiss, { class: "soft" }),
  );
  return line;
}

/** Show the hint again, or put it away. */
export function toggleHint(line) {
  line.hidden = !line.hidden;
}
