/** The rules. */
import type { ReactElement } from "react";
export const EquationsScreen = (): ReactElement => <p />;
