/** What the desk knows: the city, its chats, and who has not read what. */

import { ask, listen } from "./api.js";
import { roleOf } from "./words.js";

/** The rehearsal as this page sees it; every change is told to those who asked with `on`. */
class Store {
  constructor() {
    this.ears = new Map();
    this.unread = new Map();
    this.isWatched = () => false;
    this.version = -1;
  }

  /** Read the whole state anew, then follow events from there. */
  async follow() {
    this.take(await ask("/desk/state"));
    this.hangUp?.();
    this.hangUp = listen(
      this.version,
      (event) => this.hear(event),
      () => this.retry(),
    );
  }

  /** Call `work` for each event of this type; returns a function that stops it. */
  on(type, work) {
    const ears = this.ears.get(type) ?? new Set();
    this.ears.set(type, ears.add(work));
    return () => ears.delete(work);
  }

  /** Tell everybody who listens to this type. */
  emit(type, event) {
    for (const work of [...(this.ears.get(type) ?? [])]) work(event);
  }

  async retry() {
    try {
      await this.follow();
      this.emit("line", { up: true });
      this.emit("reset", {});
    } catch {
      this.emit("line", { up: false });
      setTimeout(() => this.retry(), 1500);
    }
  }

  take(state) {
    this.city = state.city;
    this.bot = state.bot;
    this.setClock(state.clock);
    this.people = new Map(state.people.map((person) => [person.id, person]));
    this.groups = new Map(state.groups.map((group) => [group.id, group]));
    this.posters = state.posters;
    this.commands = state.commands;
    this.faults = state.faults;
    this.story = state.story;
    this.version = state.version;
    this.chats = new Map();
    for (const [id, messages] of Object.entries(state.chats)) this.chats.set(Number(id), messages);
  }

  hear(event) {
    if (event.type === "reset") {
      this.retry();
      return;
    }
    // A line that was cut replays what was missed; what we already know must not happen twice.
    if (event.version <= this.version) return;
    this.version = event.version;
    this[`hear_${event.type}`]?.(event);
    this.emit(event.type, event);
  }

  hear_message({ message }) {
    this.messages(message.chat_id).push(message);
    for (const person of this.readers(message.chat_id)) {
      const seen = person === message.from?.id || this.isWatched(person, message.chat_id);
      if (!seen)
        this.unread.set(key(person, message.chat_id), this.unreadOf(person, message.chat_id) + 1);
    }
  }

  hear_edit({ message }) {
    const messages = this.messages(message.chat_id);
    const place = messages.findLastIndex((known) => known.id === message.id);
    if (place >= 0) messages[place] = message;
  }

  hear_delete(event) {
    this.hear_edit({ message: { ...event.message, deleted: true } });
  }

  hear_person({ person }) {
    this.people.set(person.id, person);
  }

  hear_group({ group }) {
    this.groups.set(group.id, group);
  }

  hear_clock({ clock }) {
    this.setClock(clock);
  }

  hear_bot({ running, restarts }) {
    Object.assign(this.bot, { running, restarts });
  }

  hear_commands({ commands }) {
    this.commands = commands;
  }

  hear_faults({ faults }) {
    this.faults = faults;
  }

  hear_posters({ posters }) {
    this.posters = posters;
  }

  hear_story({ story }) {
    this.story = story;
  }

  /** Look which posters hang now: a door may have a new one. */
  async lookAtWall() {
    this.posters = (await ask("/desk/posters")).posters;
  }

  setClock(clock) {
    this.clock = { ...clock, heardAt: performance.now() };
  }

  /** Return the rehearsal's time now, in epoch seconds. */
  now() {
    return this.clock.now + (performance.now() - this.clock.heardAt) / 1000;
  }

  /** Return a chat's messages, oldest first. */
  messages(chat) {
    if (!this.chats.has(chat)) this.chats.set(chat, []);
    return this.chats.get(chat);
  }

  /** Return who reads this chat: a group's members, or the one person of a private chat. */
  readers(chat) {
    return this.groups.get(chat)?.members ?? [chat];
  }

  /** Return the chats a person's list shows: the bot first, then the person's groups. */
  chatsOf(person) {
    const groups = [...this.groups.values()].filter((group) => !group.migrated_to);
    return [person, ...groups.filter((g) => g.members.includes(person)).map((g) => g.id)];
  }

  unreadOf(person, chat) {
    return this.unread.get(key(person, chat)) ?? 0;
  }

  markRead(person, chat) {
    if (this.unread.delete(key(person, chat))) this.emit("read", { person, chat });
  }

  /** Return the name over a chat: the group's title or the bot's name. */
  titleOf(chat) {
    return this.groups.get(chat)?.title ?? this.bot.name;
  }
}

function key(person, chat) {
  return `${person}:${chat}`;
}

/** Return a person's full name. */
export function nameOf(person) {
  return [person.first_name, person.last_name].filter(Boolean).join(" ");
}

/** Return a person's name and role, as one chooses among people. */
export function titledNameOf(person) {
  return [nameOf(person), roleOf(person)].filter(Boolean).join(" · ");
}

export const store = new Store();
