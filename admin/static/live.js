// Live pages: hears "changed", fetches this very page under the same rights, and puts in place what
// differs. Nothing that is being typed in, or holds the focus, is touched. A courtesy: without it
// every page still works.
const SOUND = "panel-sound";
let rings = document.querySelectorAll(".note.ring").length;
let due = 0;

async function refresh() {
  const answer = await fetch(location.href, { headers: { "X-Live": "1" } });
  if (answer.redirected) return document.dispatchEvent(new Event("locked"));
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const old of document.querySelectorAll("[data-live][id]")) {
    const next = fresh.getElementById(old.id);
    if (!next || old.contains(document.activeElement) || old.innerHTML === next.innerHTML) continue;
    old.replaceWith(document.adoptNode(next));
  }
  prepareSound();
  const now = document.querySelectorAll(".note.ring").length;
  if (now > rings) beep();
  rings = now;
}

function soon() {
  clearTimeout(due);
  due = setTimeout(() => refresh().catch(() => {}), 250);
}

function prepareSound() {
  const button = document.getElementById("sound");
  if (!button) return;
  const on = sessionStorage.getItem(SOUND) === "on";
  button.hidden = false;
  button.setAttribute("aria-pressed", String(on));
  button.querySelector("span").textContent = on ? button.dataset.on : button.dataset.off;
  button.onclick = () => {
    sessionStorage.setItem(SOUND, on ? "off" : "on");
    if (!on) beep();
    prepareSound();
  };
}

function beep() {
  if (sessionStorage.getItem(SOUND) !== "on") return;
  const context = new AudioContext();
  for (const start of [0, 0.35]) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = 660;
    volume.gain.value = 0.15;
    tone.connect(volume).connect(context.destination);
    tone.start(context.currentTime + start);
    tone.stop(context.currentTime + start + 0.2);
  }
}

new EventSource("/live").addEventListener("message", soon);
// Clocks run on even where nothing happens.
setInterval(soon, 60000);
prepareSound();
