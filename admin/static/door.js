// Shows what is typed as a password, for as long as somebody wants to see it.
for (const field of document.querySelectorAll("input[type=password]")) {
  const { show, hide } = document.body.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet little";
  const draw = () => {
    const seen = field.type === "text";
    button.textContent = seen ? hide : show;
    button.setAttribute("aria-label", `${button.textContent}: ${field.labels[0].textContent}`);
  };
  button.addEventListener("click", () => {
    field.type = field.type === "text" ? "password" : "text";
    draw();
  });
  // What is sent is a password again: no browser offers it later as an earlier text.
  field.form.addEventListener("submit", () => (field.type = "password"));
  const row = document.createElement("span");
  row.className = "shown";
  field.replaceWith(row);
  row.append(field, button);
  draw();
}
