// Locking: covers the page at once, here and in every other tab, and tells the server after. Left
// alone, it covers the page as long after the last key or finger as the server would lock it.
const form = document.getElementById("lock"); // none on a page outside the menu
const tabs = new BroadcastChannel("panel");
let last = Date.now();

function cover() {
  document.documentElement.dataset.covered = "";
}

// Whatever the server then shows is right: its page of a locked session, or this one again.
function ask() {
  location.replace(location.pathname + location.search);
}

form?.addEventListener("submit", () => {
  cover();
  tabs.postMessage("locked");
});
tabs.addEventListener("message", () => {
  cover();
  setTimeout(ask, 1000);
});
document.addEventListener("keydown", (event) => {
  last = Date.now();
  if (event.key !== "F8" || event.repeat || !form) return;
  event.preventDefault();
  form.requestSubmit();
});
document.addEventListener("locked", () => {
  cover();
  ask();
});
document.addEventListener("pointerdown", () => (last = Date.now()));
setInterval(() => {
  if (form && Date.now() - last > form.dataset.minutes * 60000) document.dispatchEvent(new Event("locked"));
}, 15000);
// A page that the browser kept whole must not show what a lock has covered.
window.addEventListener("pageshow", (event) => event.persisted && ask());
