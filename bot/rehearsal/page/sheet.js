/** What slides over a phone: questions, pop-ups of callback answers, short notes, pictures. */

import { button, el, icon } from "./dom.js";
import { word } from "./words.js";

const NOTE_MS = 4500;

/** Show a short note at the bottom of a phone; `kind` "error" is read out at once. */
export function note(screen, text, kind = "") {
  const strip = el("p", { class: `note ${kind}`, role: kind === "error" ? "alert" : "status" });
  screen.append(strip);
  strip.textContent = text;
  setTimeout(() => strip.remove(), NOTE_MS);
}

/**
 * Show a sheet over a phone: `title`, then `choices` of {label, press, kind}. Escape and the last
 * button close it; the focus goes back to where it was if it was in this phone.
 */
export function sheet(
  screen,
  title,
  choices,
  { role = "dialog", closeLabel = word("cancel"), extra } = {},
) {
  const before = screen.contains(document.activeElement) ? document.activeElement : null;
  const close = () => {
    cover.remove();
    if (before?.isConnected) before.focus();
  };
  const choose = (choice) => () => {
    close();
    choice.press();
  };
  const keys = choices.map((choice) =>
    button(choice.label, choose(choice), { class: `choice ${choice.kind ?? ""}` }),
  );
  const box = el(
    "div",
    { class: "sheet", role, "aria-modal": "true", "aria-label": title },
    el("p", { class: "sheet-title" }, title),
    extra,
    ...keys,
    button(closeLabel, close, { class: "choice close" }),
  );
  const cover = el("div", { class: "cover" }, box);
  cover.addEventListener("keydown", (event) => keepInside(event, box, close));
  cover.addEventListener("click", (event) => event.target === cover && close());
  screen.append(cover);
  if (before || screen.matches(":focus-within") || role === "dialog")
    box.querySelector("input, button").focus();
  return close;
}

/** Show a picture as large as the window allows. */
export function picture(url, caption) {
  const close = () => viewer.close();
  const viewer = el(
    "dialog",
    { class: "viewer", "aria-label": caption || word("photo"), onclick: close },
    el("img", { src: url, alt: caption || word("photo") }),
    button(icon("close"), close, { "aria-label": word("cancel"), class: "icon-button" }),
  );
  viewer.addEventListener("close", () => viewer.remove());
  document.body.append(viewer);
  viewer.showModal();
}

function keepInside(event, box, close) {
  if (event.key === "Escape") {
    event.stopPropagation();
    close();
  }
  if (event.key !== "Tab") return;
  const stops = [...box.querySelectorAll("button, input")];
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0]).focus();
}
