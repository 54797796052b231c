/** The page begins here. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@fontsource-variable/public-sans/index.css";
import "@fontsource-variable/source-serif-4/index.css";
import "./styles/tokens.css";
import "./styles/app.css";
import { App } from "./app.tsx";
import { addressIn } from "./language.tsx";

const elsewhere = addressIn(location);
const host = document.getElementById("app");
if (elsewhere !== null) location.replace(elsewhere);
else if (host !== null) {
  createRoot(host).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
