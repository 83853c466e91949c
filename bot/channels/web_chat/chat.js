// A courtesy: the page works without it. New messages come by themselves, and leaving is quicker.

const SOONEST = 4000; // milliseconds between looks; each look without news makes the pause longer
const LONGEST = 30000;
const STILL_WRITING = 120000;

let pause = SOONEST;
let timer;
let typedAt = 0;

document.getElementById("leave").addEventListener("click", (event) => {
  event.preventDefault();
  // Gone from the screen first; then the server is told, and sends on to the other page.
  document.body.replaceChildren();
  document.title = " ";
  location.replace(event.currentTarget.href);
});

document.addEventListener("input", () => {
  typedAt = Date.now();
});

addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

document.addEventListener("visibilitychange", () => {
  pause = SOONEST;
  plan();
});

function plan() {
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(look, pause);
}

async function look() {
  try {
    const seen = document.getElementById("main").dataset.seen;
    const answer = await fetch(`/chat/new?seen=${seen}`, { cache: "no-store" });
    if (answer.status === 200) {
      take(new DOMParser().parseFromString(await answer.text(), "text/html"));
      pause = SOONEST;
    } else {
      pause = Math.min(pause * 1.3, LONGEST);
    }
  } catch {
    pause = LONGEST; // no network: the link is still there
  }
  plan();
}

function take(page) {
  const [main, next] = [document.getElementById("main"), page.getElementById("main")];
  const [log, fresh] = [document.getElementById("log"), page.getElementById("log")];
  const before = [...log.children].map((line) => line.textContent);
  const after = [...fresh.children];
  const goesOn = before.every((text, place) => after[place]?.textContent === text);
  // What stood there stays, so that only what is new is read out.
  if (goesOn) log.append(...after.slice(before.length));
  else log.replaceChildren(...after);

  // A form in which somebody is writing or choosing is left alone while it asks the same.
  const [form, asked] = [document.getElementById("form"), page.getElementById("form")];
  const ticked = new FormData(form).has("choice");
  const write = document.getElementById("write");
  const writing = document.activeElement === write;
  const same = form.dataset.question === asked.dataset.question;
  if (!goesOn || !same || !(ticked || write.value || writing)) {
    form.replaceWith(asked);
    const box = document.getElementById("write");
    // Whoever is writing just now goes on; what was left lying there for long is taken away.
    if (goesOn || Date.now() - typedAt < STILL_WRITING) box.value = write.value;
    if (writing) box.focus();
  }
  main.dataset.seen = next.dataset.seen;
}

plan();
