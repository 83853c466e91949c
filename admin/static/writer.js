// Counts SMS while one types, by the same rule as the server: 160 or 153 septets, 70 or 67 units.
const GSM = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡" +
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const ESCAPED = new Set("\f^{}\\[~]|€");

const words = document.getElementById("words");
const pieces = document.getElementById("pieces");
if (words && pieces && "sms" in pieces.dataset) {
  const shown = pieces.querySelector("strong") ?? pieces.insertBefore(document.createElement("strong"), pieces.firstChild);
  const count = () => {
    const letters = [...words.value];
    const plain = letters.every((letter) => GSM.has(letter) || ESCAPED.has(letter));
    const used = plain ? letters.reduce((sum, letter) => sum + (ESCAPED.has(letter) ? 2 : 1), 0) : words.value.length;
    const [alone, joined] = plain ? [160, 153] : [70, 67];
    const number = used <= alone ? Math.min(used, 1) : Math.ceil(used / joined);
    const text = number > 1 ? pieces.dataset.many : pieces.dataset.one;
    shown.textContent = number === 0 ? "" : text.replace("{count}", number).replace("{used}", used).replace("{room}", number > 1 ? number * joined : alone);
  };
  words.addEventListener("input", count);
  count();
}
