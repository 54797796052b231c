/** What this model cannot be asked, or answers in another way than by a band. */
import type { Pattern } from "./pattern.ts";

const networkShape: Pattern = {
  id: "F10",
  title: "A real coalition of 41 bodies had a sparse network round a hub, and a high trust score",
  band: "density 30 %, degree centralisation 73 %, trust score 81 %",
  source: "McCullough 2016 (one American coalition)",
  strength: "figure",
  notTested:
    "Who has a tie with whom is an input here, not a result: every two members of a partnership have one, and a hub only weighs contact. Its trust score is a survey's share of good answers, which the model has no measure of.",
};

const meanFieldBeside: Pattern = {
  id: "C5",
  title: "A version without agents stands beside every headline",
  band: "shown for every pattern that it can answer; where it agrees, agents add nothing there",
  source: "the theory's own notes",
  strength: "judgement",
  notTested:
    "It is a way of showing, not a finding: each row here says what one average tie a level gives, or that it cannot say.",
};

export const beyondPatterns = { networkShape, meanFieldBeside };
