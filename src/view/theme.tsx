/** The colours of the page: as the device has them, or as chosen here; the choice is kept in this browser. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { lab } from "../words/en/lab.ts";

const THEMES = ["system", "light", "dark", "contrast", "contrast-dark"] as const;
type Theme = (typeof THEMES)[number];
const KEY = "joinery-theme";

/** Storage may be shut off: then the choice lasts as long as the page. */
function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return THEMES.find((each) => each === kept) ?? "system";
  } catch {
    return "system";
  }
}

function keepTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Nothing to do: see above.
  }
}

export function ThemeSwitch(): ReactElement {
  const [theme, setTheme] = useState<Theme>(keptTheme);
  useEffect(() => {
    const { documentElement } = document;
    if (theme === "system") delete documentElement.dataset["theme"];
    else documentElement.dataset["theme"] = theme;
  }, [theme]);
  return (
    <label className="theme">
      <span>{lab.theme.label}</span>
      <select
        value={theme}
        onChange={({ target }) => {
          const chosen = THEMES.find((each) => each === target.value) ?? "system";
          keepTheme(chosen);
          setTheme(chosen);
        }}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {lab.theme[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
