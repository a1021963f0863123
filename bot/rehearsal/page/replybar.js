/** The bar above the box one writes in that shows which message one answers. */

import { el, fill, iconButton } from "./dom.js";
import { word } from "./words.js";

/** Shows `message`, the one that is being answered; `cancelled` is called when it shall not be. */
export class ReplyBar {
  constructor(cancelled) {
    this.cancelled = cancelled;
    this.node = el("div", { class: "reply-bar", hidden: true });
  }

  show(message) {
    this.message = message;
    const text = message.text ?? message.caption ?? message.document?.name ?? word("photo");
    const quoted = el("span", {}, el("b", {}, word("reply_to")), ` ${text.slice(0, 90)}`);
    fill(this.node, quoted, iconButton("close", word("cancel_reply"), this.cancelled));
    this.node.hidden = false;
  }

  hide() {
    this.message = null;
    this.node.hidden = true;
  }
}
