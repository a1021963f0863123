/** Talk to the desk: ask, tell, and listen to what happens. */

const RECONNECT_MS = 1000;

/** Return the answer to a GET; throw an Error with the desk's own sentence. */
export async function ask(path) {
  return answerOf(await fetch(path));
}

/** POST `body` as JSON and return the answer; throw an Error with the desk's own sentence. */
export async function tell(path, body) {
  const headers = { "Content-Type": "application/json" };
  return answerOf(await fetch(path, { method: "POST", headers, body: JSON.stringify(body) }));
}

/** POST a file for a person and chat; throw an Error with the desk's own sentence. */
export async function upload(person, chat, file) {
  const form = new FormData();
  form.append("person", person);
  form.append("chat", chat);
  form.append("file", file);
  return answerOf(await fetch("/desk/upload", { method: "POST", body: form }));
}

/** Return the link in the QR code of a picture, null without one; throw an Error for no picture. */
export async function look(picture) {
  const form = new FormData();
  form.append("file", picture);
  return (await answerOf(await fetch("/desk/look", { method: "POST", body: form }))).link;
}

/** Hear every event after the given version; `lost` is told when the line has broken. */
export function listen(version, heard, lost) {
  const line = new EventSource(`/desk/events?after=${version}`);
  line.onmessage = (event) => heard(JSON.parse(event.data));
  line.onerror = () => {
    line.close();
    setTimeout(lost, RECONNECT_MS);
  };
  return () => line.close();
}

async function answerOf(response) {
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `HTTP ${response.status}`);
  return answer;
}
