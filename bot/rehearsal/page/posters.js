/** The wall of posters: every door of every office, to search and to scan. */

import { Camera } from "./camera.js";
import { button, el, fill, icon } from "./dom.js";
import { store, titledNameOf } from "./store.js";
import { word } from "./words.js";

const SHOWN = 60;

/** The wall; `phones` are those one can scan with, `scanned(phone)` is told afterwards. */
export class PosterWall {
  constructor(phones, scanned) {
    Object.assign(this, { phones, scanned });
    this.who = el("select", { id: "scan-with", class: "wide" });
    this.search = el("input", {
      type: "search",
      placeholder: word("search_posters"),
      "aria-label": word("search_posters"),
      oninput: () => this.draw(),
      autocomplete: "off",
    });
    this.camera = new Camera((link) => this.hold(link));
    this.count = el("p", { class: "quiet", role: "status" });
    this.list = el("ul", { class: "posters" });
    this.node = el(
      "div",
      { class: "wall" },
      el("label", { for: "scan-with" }, word("scan_with")),
      this.who,
      this.camera.node,
      this.search,
      this.count,
      this.list,
    );
    this.camera.watch(this.node);
    this.draw();
  }

  /** Offer the phones that are on the desk now. */
  drawPhones(phones) {
    const before = this.who.selectedIndex;
    fill(
      this.who,
      phones.map((phone, place) =>
        el("option", { value: place }, titledNameOf(store.people.get(phone.person))),
      ),
    );
    this.who.selectedIndex = Math.min(Math.max(before, 0), phones.length - 1);
    this.draw();
  }

  draw() {
    const wanted = this.search.value.toLowerCase().split(/\s+/);
    const fits = ({ title, door }) =>
      wanted.every((part) => `${title} ${door}`.toLowerCase().includes(part));
    // A scan should ring on a phone one sees: doors whose officers are on the desk come first.
    const onDesk = new Set(this.phones().map((phone) => phone.person));
    const rings = (poster) => membersOf(poster).some((id) => onDesk.has(id));
    const found = store.posters.filter(fits).sort((a, b) => rings(b) - rings(a));
    this.count.textContent =
      found.length === 0 ? word("no_posters") : word("n_posters", { n: found.length });
    fill(
      this.list,
      found.slice(0, SHOWN).map((poster) => this.row(poster)),
    );
  }

  row(poster) {
    const names = membersOf(poster).map((id) => store.people.get(id)?.first_name);
    const officers = names.length > 0 && word("answered_by", { names: names.join(", ") });
    const label = [word("scan") + ":", poster.title, poster.door].filter(Boolean).join(" ");
    return el(
      "li",
      { class: "poster" },
      el(
        "span",
        { class: "poster-text" },
        el("b", {}, poster.title),
        el("small", {}, [poster.door, officers].filter(Boolean).join(" · ")),
      ),
      button([icon("scan"), word("scan")], () => this.scan(poster), {
        class: "scan",
        "aria-label": label,
      }),
    );
  }

  /** Scan what hangs where this poster hung: its code may be another one by now. */
  async scan({ title, door }) {
    const phone = this.phones()[this.who.selectedIndex];
    await phone?.try(() => store.lookAtWall());
    this.draw();
    const hung = store.posters.find((one) => one.title === title && one.door === door);
    if (hung) this.hold(hung.link);
    else this.count.textContent = word("poster_gone", { title });
  }

  /** Hold the chosen phone's camera to a link's QR code. */
  hold(link) {
    const phone = this.phones()[this.who.selectedIndex];
    if (!phone) return;
    this.scanned(phone);
    phone.scan(link);
  }
}

function membersOf(poster) {
  return store.groups.get(poster.group_id)?.members ?? [];
}
