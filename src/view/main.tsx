/** The page begins here. */
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import "@fontsource-variable/public-sans/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "./styles/tokens.css";
import "./styles/app.css";
import { App } from "./app.tsx";
import { addressIn } from "./language.tsx";

const elsewhere = addressIn(location);
const host = document.getElementById("app");
const page = (
  <StrictMode>
    <App />
  </StrictMode>
);
/** The first screen stands in the page as it comes; it is taken up as it is. Any other is drawn afresh. */
function begin(host: HTMLElement): void {
  const { dataset } = document.documentElement;
  if (dataset["start"] === "here" && host.childElementCount > 0) {
    hydrateRoot(host, page);
    return;
  }
  delete dataset["start"];
  createRoot(host).render(page);
}
if (elsewhere !== null) location.replace(elsewhere);
else if (host !== null) begin(host);
