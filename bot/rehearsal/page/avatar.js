/** The round picture that stands for somebody without one. */

import { el } from "./dom.js";

/** Return a coloured circle with the initials of `name`. */
export function avatar(name, id, extra = "") {
  const initials = name.split(/\s+/).filter((part) => /^[\p{L}\p{N}]/u.test(part));
  const letters = initials.slice(0, 2).map((part) => [...part][0].toUpperCase());
  const classes = `avatar back-${Math.abs(id) % 7} ${extra}`;
  return el("span", { class: classes, "aria-hidden": "true" }, letters.join(""));
}
