/**
 * Scripts for other engines: a Slurm job array whose failed and killed tasks run again by themselves, and rules for Snakemake.
 *
 * Slurm itself starts a task again when its node fails or it is preempted (`--requeue`). For everything else a last job waits
 * for the whole array, however it ended: it merges, or sends the chunks that are missing, and itself, once more.
 */
const ROUNDS = 6;

export interface ScriptGround {
  readonly folder: string;
  /** What starts the terminal program. */
  readonly program: string;
  readonly chunks: number;
  readonly name: string;
}

/** One chunk a task. */
export const slurmArray = ({ folder, program, name }: ScriptGround): string => `#!/bin/bash
#SBATCH --job-name=joinery-${name}
#SBATCH --cpus-per-task=1
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=${folder}/chunks/slurm-%a.log

# A chunk that is there is not run again; what a killed task had finished is kept.
exec ${program} work "${folder}" "$SLURM_ARRAY_TASK_ID" --workers "\${SLURM_CPUS_PER_TASK:-1}"
`;

/** Merges, or sends what is missing once more. */
export const slurmMerge = ({ folder, program, name }: ScriptGround): string => `#!/bin/bash
#SBATCH --job-name=joinery-${name}-merge
#SBATCH --cpus-per-task=1
#SBATCH --requeue
#SBATCH --open-mode=append
#SBATCH --output=${folder}/chunks/slurm-merge.log

round="\${1:-1}"
missing=$(${program} merge "${folder}" --missing) || exit 1
if [ -z "$missing" ]; then exec ${program} merge "${folder}"; fi
if [ "$round" -ge ${ROUNDS} ]; then
  echo "Chunks $missing are missing after $round rounds; look at ${folder}/chunks/slurm-*.log"
  exit 1
fi
echo "Round $round: chunks $missing are sent again"
array=$(sbatch --parsable --array="$missing" "${folder}/slurm-array.sh") || exit 1
sbatch --dependency="afterany:$array" "${folder}/slurm-merge.sh" "$((round + 1))"
`;

/** What a person starts. */
export const slurmSubmit = ({ folder, chunks }: ScriptGround): string => `#!/bin/bash
# Sends the study to Slurm: an array of ${chunks} tasks, and a last job that merges them.
# Options for both, such as --partition or --time, may be given: slurm.sh --partition=short
set -eu
array=$(sbatch --parsable --array=0-${chunks - 1} "$@" "${folder}/slurm-array.sh")
sbatch --dependency="afterany:$array" "$@" "${folder}/slurm-merge.sh" 1
`;

export const snakefile = ({
  folder,
  program,
  chunks,
}: ScriptGround): string => `# snakemake --cores 4 --snakefile "${folder}/Snakefile"
CHUNKS = [f"{i:05d}" for i in range(${chunks})]

rule merged:
    input: expand("${folder}/chunks/chunk-{chunk}.csv", chunk=CHUNKS)
    shell: '${program} merge "${folder}"'

rule chunk:
    output: "${folder}/chunks/chunk-{chunk}.csv"
    shell: '${program} work "${folder}" $((10#{wildcards.chunk})) --workers 1'
`;
