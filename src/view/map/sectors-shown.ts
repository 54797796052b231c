/** Kinds of body as a person chooses them. */
import { sectors } from "../../picture/network-data.ts";
import { sectorNames } from "../../words/en/model.ts";

export const SECTORS_SHOWN = sectors.map((id) => ({ id, name: sectorNames[id].plain }));
