/** Which group: to join one, or to bring the bot into one. */

import { tell } from "./api.js";
import { el } from "./dom.js";
import { store } from "./store.js";
import { word } from "./words.js";

/** Ask which group the phone's person joins, and join it. */
export function askWhichToJoin(phone) {
  const { person } = phone;
  const join = async (group) => {
    await tell("/desk/join", { person, group });
    phone.open(group);
  };
  const choices = choicesOf(phone, (group) => !group.members.includes(person), join);
  const extra = choices.length === 0 && el("p", { class: "quiet" }, word("no_groups"));
  phone.ask(word("join_which"), choices, { extra });
}

/** Ask into which of the person's groups, or a new one, the bot comes with a payload. */
export function askWhereToBringBot(phone, payload) {
  const { person } = phone;
  const bring = async (group) => {
    await tell("/desk/startgroup", { person, group, payload });
    phone.open(group);
  };
  const label = word("group_title");
  const title = el("input", { "aria-label": label, placeholder: label });
  const found = async () => {
    const group = await tell("/desk/groups", { title: title.value.trim() || word("new_group") });
    await tell("/desk/join", { person, group: group.id });
    await bring(group.id);
  };
  const choices = choicesOf(phone, (group) => group.members.includes(person), bring);
  const fresh = { label: word("new_group"), press: () => phone.try(found), kind: "accent" };
  phone.ask(word("bind_which"), [...choices, fresh], { extra: title });
}

function choicesOf(phone, fits, enter) {
  const living = [...store.groups.values()].filter((group) => !group.migrated_to);
  const choice = ({ id, title }) => ({ label: title, press: () => phone.try(() => enter(id)) });
  return living.filter(fits).map(choice);
}
