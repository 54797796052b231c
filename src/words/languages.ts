/** The languages the page is published in: each but the first in a folder of its own beside it. */
export const languages = [
  { tag: "en-GB", name: "English", folder: "" },
  { tag: "fr", name: "Français", folder: "fr/" },
] as const;
