/**
 * Which English bodies shared ground with which, year by year, without their names:
 *
 *     node scripts/english-ground.mjs --data PATH      PATH holds english-health-bodies/
 *
 * Writes src/scenario/templates/english-ground.ts. The register of councils says which stood when; lookups of small areas
 * say on whose ground each commissioning group stood, 2015 to 2019. Care boards from 2022 are general knowledge, told below.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { data } = parseArgs({ options: { data: { type: "string" } } }).values;
if (data === undefined) throw new Error("Say where the data are: --data PATH");
const folder = join(data, "english-health-bodies");
const TO = "src/scenario/templates/english-ground.ts";

const { module } = await runnerImport("./src/scenario/templates/english-regions.ts");
const { ENGLISH_REGIONS } = module;
const FIRST_YEAR = 2009;
/** Two small areas at least: one may lie across a border by a house. */
const LEAST_SHARED = 2;
const UPPER = { CTY: "county", UA: "unitary", MD: "metropolitan", LBO: "london", CC: "london" };
/** The register gives one district the wrong county. */
const MENDED_COUNTY = { FOR: "SFK" };

/** Councils on whose ground each integrated care board stands, 2022 and after, where a county was replaced with those that followed. */
const CARE_BOARDS = [
  "Cumbria, Cumberland, Westmorland and Furness, Northumberland, Newcastle upon Tyne, North Tyneside, Gateshead, South Tyneside, Sunderland, County Durham, Hartlepool, Stockton-on-Tees, Middlesbrough, Redcar and Cleveland, Darlington",
  "Lancashire, Blackburn with Darwen, Blackpool, Cumbria, Westmorland and Furness",
  "Cheshire East, Cheshire West and Chester, Halton, Knowsley, Liverpool, Sefton, St. Helens, Warrington, Wirral",
  "Bolton, Bury, Manchester, Oldham, Rochdale, Salford, Stockport, Tameside, Trafford, Wigan",
  "Bradford, Calderdale, Kirklees, Leeds, Wakefield",
  "York, North Yorkshire, Kingston upon Hull, East Riding of Yorkshire, North East Lincolnshire, North Lincolnshire",
  "Barnsley, Doncaster, Rotherham, Sheffield",
  "Derbyshire, Derby",
  "Nottinghamshire, Nottingham",
  "Lincolnshire",
  "Leicestershire, Leicester, Rutland",
  "North Northamptonshire, West Northamptonshire",
  "Staffordshire, Stoke-on-Trent",
  "Shropshire, Telford and Wrekin",
  "Birmingham, Solihull",
  "Dudley, Sandwell, Walsall, Wolverhampton",
  "Warwickshire, Coventry",
  "Worcestershire, Herefordshire",
  "Bedford, Central Bedfordshire, Luton, Milton Keynes",
  "Cambridgeshire, Peterborough",
  "Norfolk, Suffolk",
  "Suffolk, Essex",
  "Hertfordshire, Essex",
  "Essex, Southend-on-Sea, Thurrock",
  "Brent, Ealing, Hammersmith and Fulham, Harrow, Hillingdon, Hounslow, Kensington and Chelsea, Westminster",
  "Barnet, Camden, Enfield, Haringey, Islington",
  "Barking and Dagenham, City of London, Hackney, Havering, Newham, Redbridge, Tower Hamlets, Waltham Forest",
  "Bexley, Bromley, Greenwich, Lambeth, Lewisham, Southwark",
  "Croydon, Kingston upon Thames, Merton, Richmond upon Thames, Sutton, Wandsworth",
  "Kent, Medway",
  "East Sussex, West Sussex, Brighton and Hove",
  "Surrey",
  "Surrey, Hampshire, Bracknell Forest, Slough, Windsor and Maidenhead",
  "Hampshire, Southampton, Portsmouth, Isle of Wight",
  "Oxfordshire, Buckinghamshire, Reading, West Berkshire, Wokingham",
  "City of Bristol, North Somerset, South Gloucestershire",
  "Wiltshire, Bath and North East Somerset, Swindon",
  "Gloucestershire",
  "Somerset",
  "Dorset Council, Bournemouth, Christchurch and Poole",
  "Devon, Plymouth, Torbay",
  "Cornwall, Isles of Scilly",
];

/** Rows of a CSV file whose quoted cells hold no line ends. */
function rowsOf(name) {
  const [head, ...lines] = readFileSync(join(folder, name), "utf8")
    .trim()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) =>
        cell.replace(/^"|"$/g, "").replaceAll('""', '"'),
      ),
    );
  return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at]])));
}

const register = rowsOf("local_authorities.csv");
const byCode = new Map(register.map((each) => [each.local_authority_code, each]));
const kindOf = ({ local_authority_type: type }) => UPPER[type];
const isPrincipal = (each) => kindOf(each) !== undefined || each.local_authority_type === "NMD";
const countyOf = ({ local_authority_code: code, county_la: county }) => MENDED_COUNTY[code] ?? county;
const heirsOf = ({ replaced_by: codes }) => (codes === "" ? [] : codes.split(","));

/** First year in which it stands at the end of April, and first in which it does not; 0: it still stands. */
const firstYear = ({ start_date: date }) =>
  date < `${FIRST_YEAR}-05` ? FIRST_YEAR : Number(date.slice(0, 4)) + (date.slice(5) > "04-30" ? 1 : 0);
const lastYear = ({ end_date: date }) =>
  date === "" ? 0 : Number(date.slice(0, 4)) + (date.slice(5) > "04-30" ? 1 : 0);

function regionOf(each) {
  if (each.region !== "") return each.region;
  const next = heirsOf(each)[0] ?? countyOf(each);
  return regionOf(byCode.get(next));
}

const uppers = register
  .filter((each) => kindOf(each) !== undefined)
  .map((each) => ({ each, region: ENGLISH_REGIONS.indexOf(regionOf(each)) + 1, kind: kindOf(each) }))
  .sort(
    (a, b) =>
      a.region - b.region ||
      (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) ||
      (a.each.gss_code < b.each.gss_code ? -1 : 1),
  );
const placeOf = new Map(uppers.map(({ each }, at) => [each.local_authority_code, at]));
/** Place of a council of either tier. */
const groundOf = (each) =>
  placeOf.get(kindOf(each) === undefined ? countyOf(each) : each.local_authority_code);

/** How many districts a county has, from which year: 12@2009 11@2019. */
function districtsOf(county) {
  const districts = register.filter(
    (each) => isPrincipal(each) && kindOf(each) === undefined && countyOf(each) === county,
  );
  if (districts.length === 0) return "";
  const spans = districts.map((each) => [firstYear(each), lastYear(each)]);
  const count = (year) => spans.filter(([from, to]) => from <= year && (to === 0 || year < to)).length;
  const years = [...new Set([FIRST_YEAR, ...spans.flat().filter((year) => year > FIRST_YEAR)])].sort();
  return years.map((year) => `${count(year)}@${year}`).join(" ");
}

const places = uppers.map(({ each, region, kind }) => {
  const into = heirsOf(each).map((code) => placeOf.get(code));
  const cells = [region, kind, firstYear(each), lastYear(each), districtsOf(each.local_authority_code), into];
  return `  ${JSON.stringify(cells)},`;
});

const byGss = new Map(register.map((each) => [each.gss_code, each]));
/** Districts whose code changed though they stayed what they were. */
const RECODED = {
  E07000097: "E07000242",
  E07000100: "E07000240",
  E07000101: "E07000243",
  E07000104: "E07000241",
  E06000048: "E06000057",
  E08000020: "E08000037",
};

function commissionersIn(year) {
  const rows = rowsOf("ccg_lad_overlap.csv").filter((row) => row.year === `${year}`);
  const most = new Map();
  for (const { lad_code: code, n_lsoa: count } of rows)
    most.set(code, Math.max(most.get(code) ?? 0, Number(count)));
  const ground = new Map();
  for (const { ccg_code: body, lad_code: code, n_lsoa: count } of rows) {
    // Islands of one small area keep it.
    if (Number(count) < Math.min(LEAST_SHARED, most.get(code))) continue;
    const council = byGss.get(code) ?? byGss.get(RECODED[code]);
    if (council === undefined) throw new Error(`no council ${code}`);
    const place = groundOf(council);
    const shares = ground.get(body) ?? new Map();
    ground.set(body, shares.set(place, (shares.get(place) ?? 0) + Number(count)));
  }
  return spelt(
    [...ground.values()].map((shares) => [...shares].sort((a, b) => b[1] - a[1]).map(([place]) => place)),
  );
}

/** Bodies parted by spaces, the places of each by a plus, the most ground first. */
const spelt = (bodies) =>
  bodies
    .sort((a, b) => a[0] - b[0] || b.length - a.length)
    .map((each) => each.join("+"))
    .join(" ");

const byName = new Map(uppers.map(({ each }) => [each.nice_name, each]));
function careBoards() {
  return spelt(
    CARE_BOARDS.map((names) =>
      names
        .replace("Bournemouth, Christchurch and Poole", "Bournemouth# Christchurch and Poole")
        .split(", ")
        .flatMap((name) => {
          const nice = name.replace("#", ",");
          const found = uppers
            .filter(({ each }) => each.nice_name === nice)
            .map(({ each }) => placeOf.get(each.local_authority_code));
          if (!byName.has(nice)) throw new Error(`no council ${nice}`);
          return found;
        }),
    ),
  );
}

const told = Object.entries({
  2015: commissionersIn(2015),
  2017: commissionersIn(2017),
  2018: commissionersIn(2018),
  2019: commissionersIn(2019),
  2022: careBoards(),
});

writeFileSync(
  TO,
  `/**
 * English councils and health commissioners without their names: who stood when, and who shared ground with whom.
 *
 * Made by scripts/english-ground.mjs; do not edit. Sources and licences:
 * – mySociety, UK local authorities (including future), CC BY 4.0: councils, their kind, region, years and heirs;
 * – Office for National Statistics, lookups of small areas to commissioning groups and districts, July 2015 and April 2016
 *   to 2019, Open Government Licence v3.0. Source: Office for National Statistics licensed under the Open Government
 *   Licence v.3.0. Contains OS data © Crown copyright and database right;
 * – care boards of 2022: general knowledge.
 */

export type AreaKind = "county" | "unitary" | "metropolitan" | "london";

/** Region, kind, first year it stands, first year it does not (0: it stands), districts in it since when, places that followed. */
export type AreaRow = readonly [number, AreaKind, number, number, string, readonly number[]];

export const AREA_ROWS: readonly AreaRow[] = [
${places.join("\n")}
];

/** Since each year: bodies parted by spaces, the places of each by a plus, the most ground first. */
export const COMMISSIONERS_SINCE: Readonly<Record<string, string>> = {
${told.map(([year, text]) => `  ${year}: "${text}",`).join("\n")}
};
`,
);
console.log(
  `${TO}: ${places.length} places; ${told.map(([year, text]) => `${year} ${text.split(" ").length}`).join(", ")}`,
);
