/** The network through time as a film, with caveats and fingerprint burnt into every picture of it. */
import { useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { Stage } from "../../protocol/api.ts";
import { bench } from "../../words/en/bench.ts";
import { exporting } from "../../words/en/export.ts";
import { notesOf, useOrigin } from "../export/provenance.tsx";
import type { Ground } from "../network/ground-of.ts";
import { fileNameOf } from "../keep/save-file.ts";
import { monthName, useBench } from "./bench-context.ts";
import { stateAt } from "./network-scene.ts";

/** Pictures of a film at most: of a long run every second or third month. */
const MOST = 150;
const WIDTH = 900;
const HEIGHT = 500;
const { film: words } = exporting;

interface FilmProps {
  readonly stage: Stage;
  readonly ground: Ground;
}

export function NetworkFilm({ stage, ground }: FilmProps): ReactElement {
  const { player, scenario, view } = useBench();
  const levels = useStore(view, (now) => now.levels);
  const origin = useOrigin();
  const [said, setSaid] = useState("");
  const [isMaking, setIsMaking] = useState(false);
  const make = async (): Promise<void> => {
    setIsMaking(true);
    try {
      const [{ saveFilm }, { networkPicture }, { standAlone }] = await Promise.all([
        import("../export/film.ts"),
        import("../../picture/network.ts"),
        import("../../picture/stand-alone.ts"),
      ]);
      const step = Math.ceil(stage.months / MOST);
      const months = Array.from({ length: Math.ceil(stage.months / step) }, (_, at) => at * step);
      const notes = notesOf(origin, location.href);
      const frames = [];
      for (const month of months) {
        const frame = await player.peek(month);
        setSaid(words.drawing(frames.length + 1, months.length));
        const picture = networkPicture(
          {
            title: scenario.title,
            subtitle: monthName(scenario, month),
            structure: ground.structure,
            layout: ground.layout,
            state: stateAt(ground, stage, frame, levels),
          },
          { id: `film-${month}`, width: WIDTH, plotHeight: HEIGHT },
        );
        frames.push(standAlone(picture, "light", notes));
      }
      const stem = fileNameOf(scenario.id, bench.network.title);
      const { name, isVideo } = await saveFilm(frames, stem, (done) =>
        setSaid(words.recording(done, months.length)),
      );
      setSaid(isVideo ? exporting.saved(name) : words.noVideo(name));
    } catch (error) {
      setSaid(words.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setIsMaking(false);
    }
  };
  return (
    <p className="network-film">
      <button type="button" disabled={isMaking} onClick={() => void make()}>
        {words.save}
      </button>
      <output>{said}</output>
    </p>
  );
}
