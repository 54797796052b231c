/** Words for a region of England as of a year: the scenario that is made of it, and where it is chosen. */
export const englishRegion = {
  scenario: {
    title: (region: string, year: number) => `${region}, bodies as in ${year}`,
    summary: (places: number, councils: number, commissioners: number, year: number) =>
      `${places} places, ${councils} councils and ${commissioners} health commissioners of one English region, on the ground they shared in ${year}. Other bodies are made up. No change is planned yet.`,
    isNot: (year: number) =>
      `Not the real bodies: they are types on real ground.${
        year < 2009 ? " Councils are those of 2009." : ""
      }${year < 2013 ? " Health commissioners follow a rule, near their number." : ""}${
        year === 2013 || year === 2014 ? " Health commissioners are those of 2015." : ""
      }${year === 2020 || year === 2021 ? " Health commissioners are those of 2019." : ""}${
        year >= 2022 ? " Care boards are as commonly known." : ""
      } Councils: mySociety, CC BY 4.0. Ground: Office for National Statistics, Open Government Licence v3.0; contains OS data © Crown copyright and database right.`,
  },
  command: {
    about: "a region of England with its councils and health commissioners as of a year, as a scenario",
    region: 'name of the region, such as "North West", or its number',
    year: "year, 1997 to 2026",
    others: "other bodies in each place, 1 to 9",
    wantedNumber: (low: number, high: number) => `a whole number from ${low} to ${high}`,
  },
  screen: {
    title: "Or begin with a region of England",
    lead: "Councils and health bodies as they stood in a year, on the ground they shared. Names are types, not real ones.",
    region: "Region",
    year: "Year",
    make: "Make this region",
    made: (places: number, bodies: number) =>
      `Made and kept in this browser: ${places} places and ${bodies} bodies.`,
    source:
      "Councils: mySociety, CC BY 4.0. Shared ground 2015 to 2019: Office for National Statistics, Open Government Licence v3.0; contains OS data © Crown copyright and database right. Before 2013 health bodies follow a rule; from 2022 they are as commonly known.",
  },
} as const;
