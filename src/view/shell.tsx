/** The first screen as text, for the page as it comes from the server: read before any script has come. */
import { renderToString } from "react-dom/server";
import { App } from "./app.tsx";

export const shell = (): string => renderToString(<App />);
