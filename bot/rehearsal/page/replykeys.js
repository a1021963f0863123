/** The keyboard a bot may put below the box one writes in. */

import { button, el } from "./dom.js";
import { store } from "./store.js";

/** Return the rows of the chat's newest keyboard; `spent` is called if it serves only once. */
export function replyKeys(chat, press, spent) {
  const { keyboard } = store.messages(chat).findLast((message) => message.keyboard) ?? {};
  const pressed = (key) => () => {
    press(key);
    if (keyboard.one_time_keyboard) spent();
  };
  const named = (key) => (typeof key === "string" ? { text: key } : key);
  const one = (key) => button(key.text, pressed(key), { class: "key" });
  const row = (keys) => el("div", { class: "key-row" }, keys.map(named).map(one));
  return (keyboard?.keyboard ?? []).map(row);
}
