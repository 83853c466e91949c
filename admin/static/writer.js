// Counts SMS while one types, by the same rule as the server (bot/messages/segments.py): 160 or 153
// septets, 70 or 67 units; an escape stays with its letter, and a surrogate pair is not torn apart.
const GSM = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡" +
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const ESCAPED = new Set("\f^{}\\[~]|€");

function measured(text) {
  const letters = [...text];
  const plain = letters.every((letter) => GSM.has(letter) || ESCAPED.has(letter));
  const [alone, joined] = plain ? [160, 153] : [70, 67];
  let [total, pieces, room] = [0, 0, 0];
  for (const letter of letters) {
    const width = plain ? (ESCAPED.has(letter) ? 2 : 1) : letter.length;
    total += width;
    if (width > room) [pieces, room] = [pieces + 1, joined];
    room -= width;
  }
  return total > alone ? { plain, count: pieces, left: room } : { plain, count: Math.min(pieces, 1), left: alone - total };
}

const words = document.getElementById("words");
const pieces = document.getElementById("pieces");
if (words && pieces && "sms" in pieces.dataset) {
  const first = (name) => pieces.insertBefore(document.createElement(name), pieces.firstChild);
  const encoding = pieces.querySelector(".encoding") ?? first("span");
  const shown = pieces.querySelector("strong") ?? first("strong");
  const table = new Map(Object.entries(JSON.parse(pieces.dataset.letters)));
  const written = (text) => [...text].map((letter) => table.get(letter.toLowerCase()) ?? letter).join("");
  const count = () => {
    const sms = measured(written(words.value.trim()));
    shown.hidden = encoding.hidden = sms.count === 0;
    shown.textContent = pieces.dataset.sms.replace("{count}", sms.count).replace("{left}", sms.left);
    encoding.textContent = sms.plain ? pieces.dataset.plain : pieces.dataset.wide;
  };
  words.addEventListener("input", count);
  count();
}
