/**
 * Figure 1 of a study by R and by Python, with what a plain installation has: the mean of the first outcome over the first
 * factor, one line for each setting of the second where it is a choice. Both leave the numbers they drew beside the picture.
 */
import type { Study } from "../../experiment/study.ts";

interface Axes {
  readonly x: string;
  readonly group: string;
  readonly y: string;
}

/** A study without factors is drawn over its runs. */
export function axesOf({ factors, outcomes }: Study): Axes {
  const [first, second] = factors;
  return { x: first?.id ?? "run", group: second?.kind === "choice" ? second.id : "", y: outcomes[0].id };
}

export function rScript(study: Study): string {
  const { x, group, y } = axesOf(study);
  return `# Figure 1 from results.csv, with base R: Rscript scripts/figure1.R
args <- commandArgs(trailingOnly = FALSE)
here <- dirname(sub("--file=", "", args[grep("--file=", args)]))
results <- read.csv(file.path(here, "..", "results.csv"), check.names = FALSE)
x <- results[["${x}"]]
y <- results[["${y}"]]
group <- ${group === "" ? 'rep("all", nrow(results))' : `as.character(results[["${group}"]])`}
if (is.numeric(x) && length(unique(x)) > 24) {
  edges <- quantile(x, seq(0, 1, length.out = 13))
  x <- ave(x, cut(x, unique(edges), include.lowest = TRUE), FUN = mean)
}
means <- aggregate(y, by = list(x = x, group = group), FUN = mean, na.rm = TRUE)
names(means)[3] <- "mean"
means <- means[order(means$group, means$x), ]
write.csv(format(means, digits = 17), file.path(here, "figure1-r.csv"), row.names = FALSE, quote = FALSE)
pdf(file.path(here, "figure1-r.pdf"), width = 7, height = 5)
place <- if (is.numeric(means$x)) means$x else as.integer(factor(means$x))
groups <- unique(means$group)
plot(range(place), range(means$mean), type = "n", xlab = "${x}", ylab = "mean of ${y}", axes = FALSE)
axis(2)
if (is.numeric(means$x)) axis(1) else axis(1, at = unique(place), labels = unique(means$x))
for (i in seq_along(groups)) {
  own <- means$group == groups[i]
  lines(place[own], means$mean[own], lty = i, lwd = 2)
  points(place[own], means$mean[own], pch = i)
}
if (length(groups) > 1) legend("bottomright", groups, lty = seq_along(groups), pch = seq_along(groups), bty = "n")
invisible(dev.off())
`;
}

export function pythonScript(study: Study): string {
  const { x, group, y } = axesOf(study);
  return `"""Figure 1 from results.csv, with pandas; drawn as SVG, so that nothing else is needed: python3 scripts/figure1.py"""
from pathlib import Path
import pandas

here = Path(__file__).resolve().parent
results = pandas.read_csv(here.parent / "results.csv", float_precision="round_trip", keep_default_na=False, na_values=[""])
x, y = results["${x}"], results["${y}"]
group = ${group === "" ? 'pandas.Series("all", index=results.index)' : `results["${group}"].astype(str)`}
if pandas.api.types.is_numeric_dtype(x) and x.nunique() > 24:
    x = x.groupby(pandas.qcut(x, 12, duplicates="drop"), observed=True).transform("mean")
means = y.groupby([group.rename("group"), x.rename("x")]).mean().rename("mean").reset_index()
means[["x", "group", "mean"]].to_csv(here / "figure1-python.csv", index=False, float_format="%.17g")

places = sorted(means["x"].unique())
numeric = pandas.api.types.is_numeric_dtype(means["x"])
at = {value: float(value) if numeric else i for i, value in enumerate(places)}
low, high = means["mean"].min(), means["mean"].max()
left, right = min(at.values()), max(at.values())
px = lambda value: 70 + 560 * (at[value] - left) / ((right - left) or 1)
py = lambda value: 340 - 300 * (value - low) / ((high - low) or 1)
parts = ['<svg xmlns="http://www.w3.org/2000/svg" width="760" height="400" font-family="sans-serif" font-size="13">']
for i, (name, own) in enumerate(means.groupby("group")):
    points = " ".join(f"{px(a):.1f},{py(b):.1f}" for a, b in zip(own["x"], own["mean"]))
    parts.append(f'<polyline points="{points}" fill="none" stroke="black" stroke-width="2" stroke-dasharray="{["none", "2 4", "8 4", "8 3 2 3"][i % 4]}"/>')
    parts.append(f'<text x="{px(own["x"].iloc[-1]) + 8:.1f}" y="{py(own["mean"].iloc[-1]) + 4:.1f}">{name}</text>')
for value in places:
    parts.append(f'<text x="{px(value):.1f}" y="372" text-anchor="middle">{value}</text>')
for value in (low, high):
    parts.append(f'<text x="60" y="{py(value) + 4:.1f}" text-anchor="end">{value:.3g}</text>')
parts.append('<text x="350" y="394" text-anchor="middle">${x}</text><text x="10" y="20">mean of ${y}</text></svg>')
(here / "figure1-python.svg").write_text("\\n".join(parts))
`;
}
