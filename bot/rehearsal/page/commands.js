/** Which of the bot's command menus a person sees in a chat. */

import { store } from "./store.js";

/** Return the commands for this person and chat, by Telegram's order of scopes and languages. */
export function commandsFor(person, chat) {
  const inGroup = store.groups.has(chat);
  const leads = store.groups.get(chat)?.members[0] === person;
  const scopes = [
    inGroup && `chat_member:${chat}:${person}`,
    leads && `chat_administrators:${chat}`,
    `chat:${chat}`,
    leads && "all_chat_administrators",
    inGroup ? "all_group_chats" : "all_private_chats",
    "default",
  ].filter(Boolean);
  const language = store.people.get(person).language_code;
  for (const scope of scopes) {
    const commands = store.commands[`${scope}:${language}`] ?? store.commands[scope];
    if (commands?.length) return commands;
  }
  return [];
}
