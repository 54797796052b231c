/** The nine regions of England, in the usual order: a region’s number is its place in the list, from 1. */
export const ENGLISH_REGIONS = [
  "North East",
  "North West",
  "Yorkshire and The Humber",
  "East Midlands",
  "West Midlands",
  "East of England",
  "London",
  "South East",
  "South West",
] as const;
