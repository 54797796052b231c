/**
 * A Slurm of one node on this machine, for one test: its own folder, its own ports, no accounting, no cgroups. Started as root,
 * as in a container; ended by the ids of what was started.
 */
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { begin, end, freePort, requirePrograms, run, until } from "./programs.ts";

export interface Cluster {
  readonly env: NodeJS.ProcessEnv;
  readonly stop: () => Promise<void>;
}

export async function startCluster(): Promise<Cluster> {
  requirePrograms("slurmctld", "slurmd", "sbatch", "squeue", "scontrol", "munged");
  if (process.getuid?.() !== 0)
    throw new Error("this test starts its own Slurm, which takes root: run it in a container");
  const home = mkdtempSync(join(tmpdir(), "joinery-slurm-"));
  chmodSync(home, 0o755);
  const munge = await startMunge(home);
  const conf = join(home, "slurm.conf");
  const [controlPort, nodePort] = [await freePort(), await freePort()];
  for (const folder of ["state", "spool"]) mkdirSync(join(home, folder));
  writeFileSync(conf, configuration(home, { controlPort, nodePort, socket: munge.socket }));
  const env = { ...process.env, SLURM_CONF: conf };
  const control = begin("slurmctld", ["-D", "-f", conf], { env });
  let node = begin("slurmd", ["-D", "-f", conf], { env });
  const isUp = (): boolean =>
    ["idle", "mixed"].includes(run("sinfo", ["--noheader", "--format=%T"], { env }).out.trim());
  const stop = async (): Promise<void> => {
    run("scancel", ["--user=root"], { env });
    await end(node);
    await end(control);
    await munge.stop();
    rmSync(home, { recursive: true, force: true });
  };
  try {
    await until("Slurm's node to answer or to give up", () => isUp() || node.exitCode !== null, 60);
    if (node.exitCode !== null) {
      // Newer versions must be told that there are no cgroups here; older ones do not know the word.
      writeFileSync(join(home, "cgroup.conf"), "CgroupPlugin=disabled\nIgnoreSystemd=yes\n");
      node = begin("slurmd", ["-D", "-f", conf], { env });
    }
    await until("Slurm's node to be idle", isUp, 60);
  } catch (error) {
    const logs = ["slurmctld.log", "slurmd.log"].map((name) => tailOf(join(home, name)));
    await stop();
    throw new Error(`Slurm did not start:\n${logs.join("\n")}`, { cause: error });
  }
  return { env, stop };
}

const tailOf = (path: string): string =>
  existsSync(path) ? readFileSync(path, "utf8").split("\n").slice(-12).join("\n") : `no ${path}`;

/** The keeper of Slurm's credentials, with a key and a socket of its own. */
async function startMunge(
  home: string,
): Promise<{ readonly socket: string; readonly stop: () => Promise<void> }> {
  const folder = join(home, "munge");
  mkdirSync(folder, { mode: 0o755 });
  const key = join(folder, "key");
  writeFileSync(key, Buffer.alloc(1024, "joinery"), { mode: 0o600 });
  chownSync(key, 0, 0);
  const socket = join(folder, "socket");
  const files = [
    `--key-file=${key}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, "pid")}`,
    `--log-file=${join(folder, "log")}`,
    `--seed-file=${join(folder, "seed")}`,
  ];
  const munged = begin("munged", ["--foreground", "--force", ...files]);
  await until("munge to listen", () => existsSync(socket), 30);
  return { socket, stop: () => end(munged) };
}

interface Ports {
  readonly controlPort: number;
  readonly nodePort: number;
  readonly socket: string;
}

function configuration(home: string, { controlPort, nodePort, socket }: Ports): string {
  const host = hostname().split(".")[0];
  return [
    "ClusterName=joinery",
    `SlurmctldHost=${host}(127.0.0.1)`,
    "SlurmUser=root",
    "SlurmdUser=root",
    `SlurmctldPort=${controlPort}`,
    `SlurmdPort=${nodePort}`,
    "AuthType=auth/munge",
    `AuthInfo=socket=${socket}`,
    `StateSaveLocation=${join(home, "state")}`,
    `SlurmdSpoolDir=${join(home, "spool")}`,
    `SlurmctldPidFile=${join(home, "slurmctld.pid")}`,
    `SlurmdPidFile=${join(home, "slurmd.pid")}`,
    `SlurmctldLogFile=${join(home, "slurmctld.log")}`,
    `SlurmdLogFile=${join(home, "slurmd.log")}`,
    "ProctrackType=proctrack/linuxproc",
    "TaskPlugin=task/none",
    "JobAcctGatherType=jobacct_gather/none",
    "AccountingStorageType=accounting_storage/none",
    "SelectType=select/cons_tres",
    "SelectTypeParameters=CR_CPU",
    "MpiDefault=none",
    "ReturnToService=2",
    "SwitchType=switch/none",
    `NodeName=${host} NodeAddr=127.0.0.1 CPUs=${availableParallelism()} State=UNKNOWN`,
    `PartitionName=all Nodes=${host} Default=YES MaxTime=INFINITE State=UP`,
    "",
  ].join("\n");
}
