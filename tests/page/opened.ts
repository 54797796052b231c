/**
 * The built page, served, and Chromium: open while a worker goes through its files of tests, and gone with the worker. A
 * browser or a build that is missing says so.
 */
import { launchChromium, serveSite } from "./browser.ts";

export const site = await serveSite();
export const browser = await launchChromium();
