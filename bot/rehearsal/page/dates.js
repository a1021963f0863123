/** Dates and times as the city writes them. */

import { spoken } from "./words.js";

const ZONE = "Asia/Jakarta";
const HOURS = {
  time: { hour: "2-digit", minute: "2-digit" },
  stamp: { hour: "2-digit", minute: "2-digit", second: "2-digit" },
};

/** Return epoch seconds as the city writes them: "time", "day" or "stamp" (with seconds). */
export function when(seconds, shape) {
  const shapes = {
    ...HOURS,
    day: { weekday: "long", day: "numeric", month: "long" },
    date: { weekday: "short", day: "numeric", month: "short", year: "numeric" },
  };
  // Hours are written as the bot writes them, 07:58, in every language.
  const locale = spoken() === "en" || shape in HOURS ? "en-GB" : "id-ID";
  return format(locale, shape, shapes[shape]).format(new Date(seconds * 1000));
}

const formats = new Map();

function format(locale, shape, options) {
  const key = locale + shape;
  if (!formats.has(key)) {
    formats.set(
      key,
      new Intl.DateTimeFormat(locale, { ...options, timeZone: ZONE, hourCycle: "h23" }),
    );
  }
  return formats.get(key);
}
