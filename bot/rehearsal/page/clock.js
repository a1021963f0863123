/** The clock of the rehearsal: what time it is there, and buttons that move it. */

import { when } from "./dates.js";
import { button, el } from "./dom.js";
import { store } from "./store.js";
import { word } from "./words.js";

const DAY = 86_400;
const CITY_IS_AHEAD = 7 * 3600;
const MORNING = 9 * 3600;

/** Return the clock card; `move(body)` posts to the desk. */
export function clockCard(move) {
  const time = el("time", { class: "clock-time" });
  const date = el("span", { class: "clock-date" });
  const apart = el("span", { class: "clock-apart" });
  const draw = () => {
    time.textContent = when(store.now(), "stamp");
    date.textContent = when(store.now(), "date");
    apart.textContent =
      store.clock.offset === 0
        ? word("real_time")
        : word("ahead", { span: span(store.clock.offset) });
  };
  const key = (label, body) => button(word(label), () => move(body()), { class: "soft" });
  const keys = el(
    "div",
    { class: "clock-keys", role: "group", "aria-label": word("clock") },
    key("plus_5", () => ({ advance: 300 })),
    key("plus_60", () => ({ advance: 3600 })),
    key("plus_28", () => ({ advance: 28 * DAY })),
    key("morning", () => ({ advance: untilMorning(store.now()) })),
    key("back_to_now", () => ({ offset: 0 })),
  );
  draw();
  const node = el(
    "section",
    { class: "clock", "aria-label": word("clock") },
    el("div", { class: "clock-face" }, time, el("div", {}, date, apart)),
    keys,
  );
  return { node, draw };
}

/** Return the whole seconds from `now` to tomorrow's nine o'clock in the city. */
export function untilMorning(now) {
  const today = Math.floor((now + CITY_IS_AHEAD) / DAY) * DAY - CITY_IS_AHEAD;
  return Math.round(today + DAY + MORNING - now);
}

function span(seconds) {
  const sign = seconds < 0 ? "−" : "+";
  const minutes = Math.round(Math.abs(seconds) / 60);
  const parts = [
    [Math.floor(minutes / 1440), "d"],
    [Math.floor(minutes / 60) % 24, "h"],
    [minutes % 60, "m"],
  ];
  const names =
    document.documentElement.lang === "en"
      ? { d: "d", h: "h", m: "min" }
      : { d: " hari", h: " jam", m: " mnt" };
  const told = parts.filter(([count]) => count > 0).map(([count, unit]) => count + names[unit]);
  return sign + (told.join(" ") || `0${names.m}`);
}
