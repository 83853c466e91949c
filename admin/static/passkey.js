// Passkeys: asks the browser to make one, or to sign with one, and sends its answer with the form.
// A courtesy: without it the app's codes and the codes on paper go on working.
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));

function text(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

const named = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

async function make(told) {
  const user = { ...told.user, id: bytes(told.user.id) };
  const excludeCredentials = named(told.excludeCredentials);
  const challenge = bytes(told.challenge);
  return navigator.credentials.create({ publicKey: { ...told, user, challenge, excludeCredentials } });
}

async function sign(told) {
  const allowCredentials = named(told.allowCredentials);
  const challenge = bytes(told.challenge);
  return navigator.credentials.get({ publicKey: { ...told, challenge, allowCredentials } });
}

function written(credential) {
  const response = {};
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[name]) response[name] = text(credential.response[name]);
  }
  const { id, type } = credential;
  return JSON.stringify({ id, type, rawId: text(credential.rawId), response, clientExtensionResults: {} });
}

const form = document.querySelector("form[data-passkey]");
if (form && window.PublicKeyCredential) {
  form.hidden = false;
  for (const note of document.querySelectorAll("[data-no-passkey]")) note.hidden = true;
  const failed = form.querySelector("[data-failed]");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    failed.hidden = true;
    try {
      const told = JSON.parse(form.dataset.passkey);
      const credential = await ("make" in form.dataset ? make(told) : sign(told));
      form.elements.answer.value = written(credential);
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}
