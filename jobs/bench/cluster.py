"""Loads the same workbooks by a night and by Spark, and tells what each took."""

import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

EXECUTOR = b"CoarseGrainedExecutorBackend"


class Taken:
    """What a command took from launch to exit: seconds, those of a processor, and the most memory that a driver and an executor held."""

    def __init__(self, command, log, environment):
        begin = time.monotonic()
        self.driver = self.executor = 0
        before = os.times()
        with open(log, "wb") as told:
            process = subprocess.Popen(command, stdout=told, stderr=subprocess.STDOUT, env=environment)
            while process.poll() is None:
                self.look(process.pid)
                time.sleep(0.1)
        after = os.times()
        self.seconds = time.monotonic() - begin
        self.processor = after.children_user + after.children_system - before.children_user - before.children_system
        self.told = Path(log).read_text(errors="replace")
        if process.returncode != 0:
            sys.exit(f"{command[0]} ended with {process.returncode}:\n{self.told}")

    def look(self, pid):
        """Holds the most that the command and its executors have held so far."""
        parents = {}
        for status in Path("/proc").glob("[0-9]*/status"):
            try:
                fields = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
                parents[int(fields["Pid"])] = (int(fields["PPid"]), int(fields.get("VmHWM", "0 kB").split()[0]) >> 10)
            except (OSError, ValueError, KeyError):
                continue
        for one in parents:
            above = one
            while above in parents and above != pid:
                above = parents[above][0]
            if above != pid:
                continue
            try:
                line = Path(f"/proc/{one}/cmdline").read_bytes()
            except OSError:
                continue
            if EXECUTOR in line:
                self.executor = max(self.executor, parents[one][1])
            elif b"nianbao" in line:
                self.driver = max(self.driver, parents[one][1])


def shuffled(events):
    """How many tasks there were by the log of events, and the bytes that they wrote for others to read."""
    tasks = bytes_written = 0
    for log in Path(events).rglob("events_*"):
        for line in log.read_text().splitlines():
            if line.startswith('{"Event":"SparkListenerTaskEnd"'):
                metrics = json.loads(line).get("Task Metrics") or {}
                tasks += 1
                bytes_written += metrics.get("Shuffle Write Metrics", {}).get("Shuffle Bytes Written", 0)
    return tasks, bytes_written


def size(folder):
    """How many files are below a folder, and their bytes."""
    sizes = [file.stat().st_size for file in folder.rglob("*") if file.is_file()]
    return len(sizes), sum(sizes)


def newest(home):
    """The release of a home that was made last."""
    return max(release for release in (home / "releases").iterdir() if (release / "release.json").exists())


def local_cluster(root, own):
    """The command that starts a driver with a cluster of its own, and what executors start from."""
    classpath = (root / "jobs/cluster/target/spark.classpath").read_text()
    jar = root / "jobs/cluster/target/nianbao-cluster.jar"
    jars = own / "jars"
    jars.mkdir()
    for place in [*classpath.split(":"), str(jar)]:
        (jars / Path(place).name).symlink_to(place)
    opens = (root / "jobs/cluster/target/classes/nianbao/cluster/opens.txt").read_text().split()
    return ["java", *opens, "-Dspark.master=local-cluster[2,1,2048]", "-Dspark.executor.memory=2g", "-Dspark.driver.host=localhost",
            "-Dspark.driver.bindAddress=127.0.0.1", "-Dspark.ui.enabled=false", "-Dspark.sql.shuffle.partitions=2",
            "-Dlog4j2.configurationFile=classpath:nianbao/cluster/log.properties", "-cp", f"{jar}:{classpath}", "nianbao.cluster.Cluster"]


def main():
    root, arrivals = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    given = [f"--inbox={arrivals / 'inbox'}", f"--definitions={arrivals / 'forms'}"]
    print(f"{datetime.date.today()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    home = arrivals / "cluster-home"
    with tempfile.TemporaryDirectory() as scratch:
        own = Path(scratch)
        local = local_cluster(root, own)
        launcher = [str(root / "jobs/cluster/nianbao-cluster")]
        plain = dict(os.environ)
        plain.pop("SPARK_HOME", None)
        workers = {**plain, "NIANBAO_SPARK_WORKERS": "2"}
        within = {**plain, "SPARK_HOME": scratch, "SPARK_SCALA_VERSION": "2.13", "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_HOSTNAME": "localhost"}
        ways = [
            ("a night", [str(root / "nianbao"), "nightly"], plain),
            ("local-cluster[2,1,2048]", [*local, "load"], within),
            ("master and two workers", [*launcher, "load"], workers),
        ]
        first = None
        rows = []
        for number, (name, command, environment) in enumerate(ways):
            shutil.rmtree(home, ignore_errors=True)
            events = own / f"events-{number}"
            events.mkdir()
            if number:
                environment = {**environment, "JAVA_TOOL_OPTIONS": f"-Dspark.eventLog.enabled=true -Dspark.eventLog.compress=false -Dspark.eventLog.dir={events.as_uri()}"}
            taken = Taken([*command, *given, f"--home={home}"], arrivals / "cluster.log", environment)
            first = first or taken
            rows.append((name, taken, *shuffled(events), *size(newest(home))))
            print(f"{name}: {taken.seconds:.1f} s", file=sys.stderr, flush=True)
        figures = int(re.search(r"; (\d+) figures", taken.told).group(1))
        print(f"{'':28} {'s':>7} {'ratio':>6} {'CPU s':>7} {'us a figure':>12} {'driver MiB':>11} {'executor MiB':>13} {'tasks':>6} {'shuffled MiB':>13} {'files':>6}")
        for name, taken, tasks, bytes_written, files, stored in rows:
            print(f"{name:28} {taken.seconds:7.1f} {taken.seconds / first.seconds:6.2f} {taken.processor:7.1f} {taken.seconds / figures * 1e6:12.1f} "
                  f"{taken.driver:11} {taken.executor:13} {tasks:6} {bytes_written / 2**20:13.1f} {files:6}")
        landed = size(home / "landing")[1]
        print(f"\n{figures} figures; bytes a figure: workbooks {size(arrivals / 'inbox')[1] / figures:.1f}, landed {landed / figures:.1f}, released {stored / figures:.1f}")


main()
