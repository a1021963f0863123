/** Which tapped buttons still wait for the bot's answer. */

import { tell } from "./api.js";
import { store } from "./store.js";

const GIVE_UP_MS = 30_000;
const waiting = new Map();
const answeredEarly = new Set();

/** Say whether this person's tap on this button still waits. */
export function isWaiting(person, message, data) {
  return [...waiting.values()].some(
    (tap) =>
      tap.person === person &&
      tap.chat === message.chat_id &&
      tap.message === message.id &&
      tap.data === data,
  );
}

/** Tap a button; `changed` is told when it begins or stops waiting, `silent` if unanswered. */
export async function tap(person, message, data, { changed, silent }) {
  const entry = { person, chat: message.chat_id, message: message.id, data, changed };
  waiting.set(entry, entry);
  changed();
  try {
    const body = { person, chat: message.chat_id, message_id: message.id, data };
    const { callback_id: id } = await tell("/desk/tap", body);
    waiting.delete(entry);
    // The answer may overtake the reply to our own request.
    if (!answeredEarly.delete(String(id))) keepWaiting(String(id), entry, silent);
  } finally {
    waiting.delete(entry);
    changed();
  }
}

/** Hear the bot's answers for as long as the page lives. */
export function hearAnswers() {
  store.on("answer", ({ callback_id: id }) => {
    const entry = waiting.get(String(id));
    if (!entry) answeredEarly.add(String(id));
    waiting.delete(String(id));
    entry?.changed();
  });
}

function keepWaiting(id, entry, silent) {
  waiting.set(id, entry);
  setTimeout(() => {
    if (!waiting.delete(id)) return;
    entry.changed();
    silent();
  }, GIVE_UP_MS);
}
