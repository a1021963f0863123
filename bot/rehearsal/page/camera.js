/** Scanning a picture of a poster: dropped on the wall, pasted, or chosen from a folder. */

import { look } from "./api.js";
import { button, el, icon } from "./dom.js";
import { word } from "./words.js";

/** The camera of a wall; `found(link)` is told what a picture's QR code says. */
export class Camera {
  constructor(found) {
    this.found = found;
    this.picker = el("input", {
      type: "file",
      accept: "image/png,image/jpeg,image/webp",
      hidden: true,
      onchange: () => this.see(this.picker.files[0]),
    });
    this.said = el("p", { class: "quiet", role: "status" });
    this.node = el(
      "div",
      { class: "camera" },
      button([icon("scan"), word("scan_picture")], () => this.picker.click()),
      el("small", { class: "quiet" }, word("drop_picture")),
      this.said,
      this.picker,
    );
  }

  /** Take pictures that are dropped on `place`, or pasted while it has the focus. */
  watch(place) {
    const held = (event) => [...(event.dataTransfer?.items ?? [])].some((i) => i.kind === "file");
    const over = (on) => (event) => {
      if (!held(event)) return;
      event.preventDefault();
      place.classList.toggle("over", on);
    };
    place.addEventListener("dragover", over(true));
    place.addEventListener("dragleave", over(false));
    place.addEventListener("drop", (event) => {
      over(false)(event);
      this.see(event.dataTransfer.files[0]);
    });
    place.addEventListener("paste", (event) => this.see(event.clipboardData?.files[0]));
  }

  async see(picture) {
    this.picker.value = "";
    if (!picture) return;
    this.said.textContent = "";
    try {
      const link = await look(picture);
      if (link) this.found(link);
      else this.said.textContent = word("no_code");
    } catch {
      this.said.textContent = word("no_picture");
    }
  }
}
