#!/usr/bin/python3
"""Theme Trends against what a user would pick instead, as whole processes, in turn. README.md says how to read it."""

import argparse
import csv
import json
import math
import os
import platform
import shutil
import statistics
import subprocess
import time
from pathlib import Path

import corpora

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parent.parent
JAVA = Path(os.environ["JAVA_HOME"], "bin") if "JAVA_HOME" in os.environ else Path()
COLUMNS = ["suite", "corpus", "megabytes", "characters", "who", "round", "seconds", "cpu_seconds", "peak_mb", "spark_start", "note"]


class Bench:
    def __init__(self, options):
        self.options = options
        self.work = Path(options.work)
        self.results = Path(options.results)
        self.results.mkdir(parents=True, exist_ok=True)
        self.rows = []
        self.classes = self.work / "classes"
        subprocess.run(
            [JAVA / "javac", "-d", self.classes, "-cp", self.libraries(), HERE / "peers/PlainPeer.java"], check=True)

    @staticmethod
    def libraries():
        return f"{PROJECT}/target/lib/*"

    def corpus(self, shape, megabytes):
        return corpora.build(shape, self.options.text, int(megabytes * 1e6), self.work / f"{shape}-{megabytes:g}")

    # --- who runs ---

    def ours(self, folder, *more, output="ours", heap=None):
        java = [JAVA / "java", *([f"-Xmx{heap}"] if heap else []), "-jar", PROJECT / "target/theme-trends.jar"]
        start = java if heap or not (PROJECT / "target/theme-trends").exists() else [PROJECT / "target/theme-trends"]
        return [*start, "--quiet", "--input", folder, "--output", self.work / output, *more]

    def peer(self, mode, folder):
        return [JAVA / "java", "-cp", f"{self.classes}:{self.libraries()}", "PlainPeer", mode, folder, self.work / "peer"]

    def script(self, folder, processes):
        return [self.options.python, HERE / "peers/script.py", folder, self.work / "script", str(processes)]

    # --- measuring ---

    def measure(self, suite, name, corpus, who, number, command):
        """Runs one process to its end and keeps a row: wall clock, CPU of it and its children, peak of resident memory."""
        folder, size, characters = corpus
        log = self.work / "last.log"
        with open(log, "w") as out:
            began = time.monotonic()
            process = subprocess.Popen([str(word) for word in command], stdout=out, stderr=subprocess.STDOUT, cwd=self.work)
            _, status, used = os.wait4(process.pid, 0)
            seconds = time.monotonic() - began
        code = os.waitstatus_to_exitcode(status)
        if code != 0:
            raise SystemExit(f"{who} on {name} ended with exit code {code}:\n{log.read_text()[-2000:]}")
        row = {
            "suite": suite, "corpus": name, "megabytes": round(size / 1e6, 3), "characters": characters, "who": who,
            "round": number, "seconds": round(seconds, 3), "cpu_seconds": round(used.ru_utime + used.ru_stime, 3),
            "peak_mb": used.ru_maxrss // 1024, "spark_start": self.spark_start(command), "note": self.note(who, log),
        }
        self.rows.append(row)
        with open(self.results / "runs.csv", "w", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS)
            writer.writeheader()
            writer.writerows(self.rows)
        print(f"{suite:8} {name:18} {who:22} {seconds:8.2f} s {row['cpu_seconds']:8.2f} s CPU {row['peak_mb']:6} MB", flush=True)

    @staticmethod
    def note(who, log):
        """The ceiling tells how long the cutting alone took."""
        return log.read_text().strip().splitlines()[-1] if who == "raw HanLP" else ""

    @staticmethod
    def spark_start(command):
        """Seconds that our run says its Spark took to start."""
        words = [str(word) for word in command]
        if "--output" not in words:
            return ""
        facts = Path(words[words.index("--output") + 1]) / "facts.json"
        steps = json.loads(facts.read_text())["steps"] if facts.exists() else []
        return next((step["seconds"] for step in steps if step["step"] == "Starting Spark"), "")

    def fresh(self, *names):
        for name in names:
            shutil.rmtree(self.work / name, ignore_errors=True)

    # --- suites ---

    def large(self):
        """Ours and all peers on the sizes asked for."""
        for megabytes in self.options.sizes:
            corpus = self.corpus("plain", megabytes)
            folder = corpus[0]
            name = f"{megabytes:g} MB"
            for number in range(self.rounds(megabytes)):
                self.fresh("ours", "ours-cached", ".ours-cached.cache", "kept")
                self.measure("large", name, corpus, "ours", number, self.ours(folder, "--no-cache"))
                cache = ["--cache", self.work / "kept"]
                self.measure("large", name, corpus, "ours, filling a cache", number, self.ours(folder, *cache, output="ours-cached"))
                self.measure("large", name, corpus, "ours, nothing new", number, self.ours(folder, *cache, output="ours-cached"))
                added = self.added(folder, megabytes)
                self.measure("large", name, corpus, "ours, 1 % new", number, self.ours(folder, *cache, output="ours-cached"))
                for file in added:
                    file.unlink()
                self.measure("large", name, corpus, "raw HanLP", number, self.peer("raw", folder))
                self.measure("large", name, corpus, "plain Java", number, self.peer("plain", folder))
                self.measure("large", name, corpus, "plain Java, standard", number, self.peer("standard", folder))
                if megabytes <= self.options.script_limit:
                    self.measure("large", name, corpus, "script, 1 process", number, self.script(folder, 1))
                    self.measure("large", name, corpus, "script, 2 processes", number, self.script(folder, 2))

    def added(self, folder, megabytes):
        """One file more for every hundred, of sentences that are there already in another order."""
        files = sorted(folder.rglob("*.txt"))
        some = files[:: max(1, min(100, len(files) - 1))]
        made = []
        for day, text in corpora.dealt_anew([(f.stem[:4], f.read_text(encoding="utf-8")) for f in some], "added"):
            made.append(folder / day / f"{day}-added-{len(made)}.txt")
            corpora.write(made[-1], text)
        return made

    def small(self):
        """A handful of texts: what a laptop run feels like."""
        folder = Path(self.options.few)
        files = list(folder.rglob("*.txt"))
        corpus = (folder, sum(f.stat().st_size for f in files), sum(len(f.read_text(encoding="utf-8", errors="replace")) for f in files))
        years = self.work / "few"
        self.fresh("few")
        for number, file in enumerate(sorted(files)):
            corpora.write(years / f"{2020 + number}.txt", file.read_text(encoding="utf-8", errors="replace"))
        for number in range(max(5, self.options.rounds)):
            self.fresh("ours")
            self.measure("small", "few texts", corpus, "ours", number, self.ours(folder))
            self.fresh("ours")
            jar = [JAVA / "java", "-jar", PROJECT / "target/theme-trends.jar", "--quiet", "--input", folder, "--output", self.work / "ours"]
            self.measure("small", "few texts", corpus, "ours, java -jar", number, jar)
            self.measure("small", "few texts", corpus, "plain Java", number, self.peer("plain", years))
            self.measure("small", "few texts", corpus, "script, 1 process", number, self.script(years, 1))

    def shapes(self):
        """The same text in other shapes, and under other settings, against the plain case of the same size."""
        megabytes = self.options.shape_size
        lists = self.phrase_lists()
        for number in range(self.options.rounds):
            for shape in corpora.SHAPES:
                corpus = self.corpus(shape, megabytes)
                self.fresh("ours")
                self.measure("shapes", shape, corpus, "ours", number, self.ours(corpus[0], "--no-cache"))
            corpus = self.corpus("plain", megabytes)
            for name, phrases in lists.items():
                self.fresh("ours")
                self.measure("shapes", name, corpus, "ours", number, self.ours(corpus[0], "--no-cache", "--phrases", phrases))
            self.fresh("ours")
            self.measure("shapes", "plain, -Xmx2g", corpus, "ours", number, self.ours(corpus[0], "--no-cache", heap="2g"))

    def phrase_lists(self):
        """Files of five hundred pairs of characters that occur: spread over the ranks of frequency, and the commonest."""
        counts = {}
        for _, text in corpora.days(self.options.text)[::20]:
            for a, b in zip(text, text[1:]):
                if "一" <= a <= "鿿" and "一" <= b <= "鿿":
                    counts[a + b] = counts.get(a + b, 0) + 1
        ranked = sorted(counts, key=lambda pair: (-counts[pair], pair))
        lists = {"500_phrases": [ranked[rank - 1] for rank in spread(len(ranked), 500)], "500_commonest": ranked[:500]}
        files = {}
        for name, pairs in lists.items():
            files[name] = self.work / f"{name}.csv"
            files[name].write_text("label,forms\n" + "".join(f"{p},{p}\n" for p in pairs), encoding="utf-8")
        return files

    def rounds(self, megabytes):
        return self.options.rounds if megabytes <= 100 else 1

    # --- telling ---

    def table(self):
        """Medians with minimum and maximum, and the ratio to ours on the same corpus."""
        groups = {}
        for row in self.rows:
            groups.setdefault((row["suite"], row["corpus"], row["who"]), []).append(row)
        median = {key: statistics.median(r["seconds"] for r in rows) for key, rows in groups.items()}
        lines = ["| corpus | who | runs | seconds, median (min to max) | to ours | CPU s | characters / s | peak MB |", "| --- | --- | --- | --- | --- | --- | --- | --- |"]
        for (suite, name, who), rows in groups.items():
            seconds = [r["seconds"] for r in rows]
            base = median.get((suite, name, "ours")) if suite != "shapes" else self.per_character(groups[(suite, "plain", "ours")])
            mine = median[(suite, name, who)] if suite != "shapes" else self.per_character(rows)
            lines.append(
                f"| {name} | {who} | {len(rows)} | {median[(suite, name, who)]:.2f} ({min(seconds):.2f} to {max(seconds):.2f}) "
                f"| {mine / base:.2f} | {statistics.median(r['cpu_seconds'] for r in rows):.1f} "
                f"| {rows[0]['characters'] / median[(suite, name, who)]:,.0f} | {max(r['peak_mb'] for r in rows)} |")
        lines += ["", *self.against_ceiling(groups), *self.growth(median, groups)]
        machine = f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()} {platform.release()}, Python {platform.python_version()}"
        text = "\n".join([machine, "", *lines, ""])
        (self.results / "table.md").write_text(text, encoding="utf-8")
        print(text)

    @staticmethod
    def per_character(rows):
        return statistics.median(r["seconds"] / r["characters"] for r in rows)

    @staticmethod
    def against_ceiling(groups):
        for (suite, name, who), rows in groups.items():
            if who == "raw HanLP" and (suite, name, "ours") in groups:
                ceiling = statistics.median(float(r["note"]) for r in rows)
                ours = statistics.median(r["seconds"] - float(r["spark_start"] or 0) for r in groups[(suite, name, "ours")])
                yield f"{name}: ours, Spark's start not counted, has {ceiling / ours:.2f} of the speed of raw HanLP."

    @staticmethod
    def growth(median, groups):
        """Exponents between the smallest and the largest corpus, past the start-up: the time of a corpus of no size."""
        points = sorted((rows[0]["characters"], median[key], max(r["peak_mb"] for r in rows))
                        for key, rows in groups.items() if key[0] == "large" and key[2] == "ours")
        if len(points) < 3:
            return
        # Start-up: where the line through the two smallest points meets no text at all.
        (x0, t0, _), (x1, t1, _) = points[:2]
        start = max(0.0, t0 - (t1 - t0) / (x1 - x0) * x0)
        rest = [(math.log(x), math.log(t - start), math.log(m)) for x, t, m in points[1:]]
        for what, i in (("time past start-up", 1), ("peak memory", 2)):
            yield f"Growth of {what} from {points[1][0]:,} to {points[-1][0]:,} characters: exponent {slope([(p[0], p[i]) for p in rest]):.2f}."

    def chart(self):
        import matplotlib

        matplotlib.use("Agg")
        import matplotlib.pyplot as plt

        lines = {}
        for row in self.rows:
            if row["suite"] == "large":
                lines.setdefault(row["who"], {}).setdefault(row["characters"], []).append(row["seconds"])
        if not lines:
            return
        figure, axes = plt.subplots(figsize=(8, 5))
        for who, points in lines.items():
            xs = sorted(points)
            ys = [statistics.median(points[x]) for x in xs]
            spread = [[y - min(points[x]) for x, y in zip(xs, ys)], [max(points[x]) - y for x, y in zip(xs, ys)]]
            axes.errorbar(xs, ys, yerr=spread, marker="o", capsize=3, label=who)
        axes.set(xscale="log", yscale="log", xlabel="characters", ylabel="seconds, whole process (median, min to max)")
        axes.grid(True, which="major", alpha=0.3)
        axes.legend(fontsize=8)
        figure.tight_layout()
        figure.savefig(self.results / "chart.svg")
        figure.savefig(self.results / "chart.png", dpi=150)


def spread(last, wanted):
    """So many different ranks from 1 to `last`, each about the same share above the one before, as far as ranks are that close."""
    steps = wanted
    while len(ranks := sorted({round(last ** (i / steps)) for i in range(steps + 1)})) < wanted:
        steps += 1
    return ranks[:wanted]


def slope(points):
    """Of the least-squares line."""
    xs, ys = zip(*points)
    mx, my = statistics.mean(xs), statistics.mean(ys)
    return sum((x - mx) * (y - my) for x, y in points) / sum((x - mx) ** 2 for x in xs)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("suites", nargs="*", default=["small", "large", "shapes"], help="small, large, shapes (all)")
    parser.add_argument("--text", default=PROJECT.parent / "shared/corpus/load", help="folder that the corpora are made from")
    parser.add_argument("--few", default=PROJECT.parent / "shared/corpus/seeds", help="folder of a handful of texts")
    parser.add_argument("--sizes", default="1,10,100", type=lambda s: [float(x) for x in s.split(",")], help="in MB; 1000 for a GB")
    parser.add_argument("--shape-size", default=30.0, type=float, help="MB of text in each shape")
    parser.add_argument("--script-limit", default=100.0, type=float, help="MB above which the Python script is left out")
    parser.add_argument("--rounds", default=3, type=int)
    parser.add_argument("--python", default="/usr/bin/python3", help="a Python that has jieba, scikit-learn, pandas, matplotlib")
    parser.add_argument("--work", default=PROJECT / "target/bench", help="folder for corpora and results of runs")
    parser.add_argument("--results", default=PROJECT / "target/bench/results")
    options = parser.parse_args()
    if not (PROJECT / "target/theme-trends.jar").exists():
        raise SystemExit("There is no target/theme-trends.jar: run «mvn» first.")
    bench = Bench(options)
    for suite in options.suites:
        getattr(bench, suite)()
    bench.table()
    bench.chart()


if __name__ == "__main__":
    main()
