/**
 * Runs before the page is drawn, for the moment until its scripts have come: the chosen colours, no first screen where
 * another was asked for, and what the reader does meanwhile, kept to be taken up (src/view/first/first-screen.tsx).
 */
{
  const root = document.documentElement;
  root.dataset.start =
    /^#?\/?$/.test(location.hash) && !/[?&](lesson|embed)=/.test(location.search) ? "here" : "elsewhere";
  try {
    const theme = localStorage.getItem("joinery-theme");
    if (theme !== null && theme !== "system") root.dataset.theme = theme;
  } catch {
    // Storage may be shut off; then the device's colours stand.
  }
  const isEarly = () => root.dataset.start === "here";
  document.addEventListener("change", ({ target }) => {
    if (isEarly() && target.name === "guess") target.form.querySelector("button").disabled = false;
  });
  document.addEventListener("submit", (event) => {
    if (isEarly()) event.preventDefault();
  });
  document.addEventListener("click", ({ target }) => {
    if (isEarly() && target.closest(".predict .actions button") !== null) root.dataset.wanted = "";
  });
}
