/** Everything that may go wrong, one press away: process, network, people and groups. */

import { tell } from "./api.js";
import { button, el, fill, oncePerFrame } from "./dom.js";
import { box, keys, options, picker } from "./fields.js";
import { nameOf, store } from "./store.js";
import { word } from "./words.js";

const SLOW_MS = [0, 300, 1000, 5000];
const FLOOD_SECONDS = [0, 5, 30, 120];

/** The panel of faults; `desk.done(work)` runs a press and reports how it went. */
export class FaultPanel {
  constructor(desk) {
    this.desk = desk;
    this.node = el("div", { class: "faults" });
    this.person = el("select", { id: "fault-person", class: "wide" });
    this.group = el("select", { id: "fault-group", class: "wide" });
    this.floodChat = el("select", { id: "flood-chat", onchange: () => this.flood() });
    for (const select of [this.person, this.group])
      select.addEventListener("change", () => this.draw());
    const draw = oncePerFrame(() => this.draw());
    this.offs = ["faults", "person", "group", "bot", "reset"].map((type) => store.on(type, draw));
    this.draw();
  }

  destroy() {
    for (const off of this.offs) off();
  }

  draw() {
    const held = this.node.contains(document.activeElement) ? document.activeElement.id : "";
    this.drawChoices();
    fill(
      this.node,
      this.botBox(),
      this.networkBox(),
      this.onceBox(),
      this.personBox(),
      this.groupBox(),
    );
    if (held) document.getElementById(held)?.focus();
  }

  drawChoices() {
    options(
      this.person,
      [...store.people.values()].map((person) => [person.id, nameOf(person)]),
    );
    const living = [...store.groups.values()].filter((group) => !group.migrated_to);
    const groups = living.map((group) => [group.id, group.title]);
    options(this.group, groups);
    options(this.floodChat, [["", word("everywhere")], ...groups], store.faults.flood_chat ?? "");
  }

  botBox() {
    const act = (action, label, kind = "") =>
      this.key(`bot-${action}`, label, () => tell("/desk/bot", { action }), kind);
    const state = word(store.bot.running ? "bot_running" : "bot_stopped");
    return box(
      "fault_bot",
      el("p", { class: "quiet" }, state),
      keys(
        act("kill", "kill", "danger"),
        act("stop", "stop"),
        act("start", "launch"),
        act("restart", "restart"),
      ),
    );
  }

  networkBox() {
    const { slow_ms: slow, flood_seconds: flood, down } = store.faults;
    const set = (name) => (value) => this.set({ [name]: value });
    const seconds = (ms) => (ms === 0 ? word("off") : `${ms / 1000} s`);
    const downs = [
      ["", word("off")],
      ["5xx", word("down_5xx")],
      ["drop", word("down_drop")],
    ];
    return box(
      "fault_network",
      picker(
        "slow-ms",
        "slow",
        SLOW_MS.map((ms) => [ms, seconds(ms)]),
        slow,
        (value) => set("slow_ms")(Number(value)),
      ),
      picker("down", "down", downs, down, set("down")),
      picker(
        "flood",
        "flood",
        FLOOD_SECONDS.map((n) => [n, n ? word("flood_seconds", { n }) : word("off")]),
        flood,
        (value) => this.flood(Number(value)),
      ),
      el(
        "p",
        { class: "field" },
        el("label", { for: "flood-chat" }, `429 ${word("flood_where")}`),
        this.floodChat,
      ),
      this.key("all-off", "all_off", () => tell("/desk/faults", CALM)),
    );
  }

  onceBox() {
    const arm = (name) => {
      const armed = store.faults[name];
      const label = [word(name), armed && el("span", { class: "tag" }, word("armed"))];
      const press = () => this.set({ [name]: !armed });
      return button(label, press, {
        class: "soft",
        id: `once-${name}`,
        "aria-pressed": String(armed),
      });
    };
    return box(
      "fault_once",
      keys(
        arm("drop_answer_once"),
        arm("duplicate_next_update"),
        arm("poison"),
        this.key("redeliver", "redeliver", () => tell("/desk/redeliver", {})),
      ),
    );
  }

  personBox() {
    const person = Number(this.person.value);
    const blocked = Boolean(store.people.get(person)?.blocked);
    const block = () => tell("/desk/block", { person, blocked: !blocked });
    return box(
      "fault_person",
      el(
        "p",
        { class: "field" },
        el("label", { for: "fault-person" }, word("person")),
        this.person,
      ),
      keys(
        this.key("block", blocked ? "unblock_bot" : "block_bot", block, blocked ? "" : "danger"),
      ),
    );
  }

  groupBox() {
    const group = store.groups.get(Number(this.group.value));
    if (!group) return null;
    const { id, bot_is_member: inside, members } = group;
    const move = () => tell("/desk/bot-member", { group: id, member: !inside, by: members[0] });
    return box(
      "fault_group",
      el("p", { class: "field" }, el("label", { for: "fault-group" }, word("group")), this.group),
      keys(
        this.key("bot-member", inside ? "remove_bot" : "put_bot", move, inside ? "danger" : ""),
        group.kind === "group" &&
          this.key("migrate", "migrate", () => tell("/desk/migrate", { group: id })),
      ),
    );
  }

  key(id, label, work, kind = "") {
    return button(word(label), () => this.desk.done(work), {
      class: `soft ${kind}`,
      id: `fault-${id}`,
    });
  }

  flood(seconds = store.faults.flood_seconds) {
    const chat = this.floodChat.value;
    return this.set({ flood_seconds: seconds, flood_chat: chat === "" ? null : Number(chat) });
  }

  set(faults) {
    return this.desk.done(() => tell("/desk/faults", faults));
  }
}

const CALM = {
  slow_ms: 0,
  down: "",
  flood_seconds: 0,
  flood_chat: null,
  drop_answer_once: false,
  drop_chat: null,
  duplicate_next_update: false,
  poison: false,
};
