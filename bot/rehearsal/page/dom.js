/** Build page elements from plain data; words only ever enter as text nodes. */

/** Return a new element; `on…` props are listeners, null and false props are left out. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) setProp(node, name, value);
  node.append(...kept(children));
  return node;
}

/** Replace everything inside `node`. */
export function fill(node, ...children) {
  node.replaceChildren(...kept(children));
  return node;
}

/** Return a button that calls `press` and can never submit a form by accident. */
export function button(label, press, props = {}) {
  return el("button", { type: "button", onclick: press, ...props }, label);
}

/** Return a button that shows an icon and says `label` to those who cannot see it. */
export function iconButton(name, label, press, props = {}) {
  const given = { "aria-label": label, title: label, class: "icon-button", ...props };
  return button(icon(name), press, given);
}

const PATHS = {
  back: "M15 5l-7 7 7 7",
  close: "M6 6l12 12M18 6L6 18",
  more: "M12 5v.01M12 12v.01M12 19v.01",
  send: "M4 12l16-7-5 15-4-6zM11 14l9-9",
  clip: "M19 11l-7.5 7.5a4.5 4.5 0 0 1-6.4-6.4l8-8a3 3 0 0 1 4.3 4.3l-8 7.6a1.5 1.5 0 0 1-2-2L14 7.5",
  reply: "M10 6L4 12l6 6M4 12h9c4 0 7 2 7 7",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  pin: "M9 4h6l-1 6 3 3H7l3-3zM12 13v7",
  lock: "M7 11h10v9H7zM9 11V8a3 3 0 0 1 6 0v3",
  mute: "M5 9v6h3l5 4V5L8 9zM17 10l4 4M21 10l-4 4",
  plus: "M12 5v14M5 12h14",
  person: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5",
  scan: "M4 9V5h4M20 9V5h-4M4 15v4h4M20 15v4h-4M7 12h10",
  help: "M9 9a3 3 0 1 1 4 2.8c-.8.4-1 1-1 2.2M12 17.5v.01",
  down: "M6 9l6 6 6-6",
  phone: "M8 3h8v18H8zM11 18h2",
  desk: "M4 7h16M4 12h16M4 17h10",
  log: "M5 6h14M5 10h9M5 14h14M5 18h7",
  search: "M11 5a6 6 0 1 1 0 12 6 6 0 0 1 0-12M16 16l4 4",
};

/** Return a decorative line icon. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("class", "icon");
  const line = document.createElementNS(space, "path");
  line.setAttribute("d", PATHS[name]);
  drawing.append(line);
  return drawing;
}

/** Return a function that runs `work` once per frame however often it is called. */
export function oncePerFrame(work) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      work();
    });
  };
}

function kept(children) {
  return children
    .flat()
    .filter((child) => child !== null && child !== undefined && child !== false);
}

function setProp(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else if (name === "class") node.className = value;
  else if (name === "value") node.value = value;
  else node.setAttribute(name, value === true ? "" : String(value));
}
