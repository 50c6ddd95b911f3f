"""What is measured, one function a workload. Each adds tables, targets and failures to the results."""

import shutil
import sys
from dataclasses import dataclass

import corpora
import peers
from content import Facts
from measuring import CommandFailure, Meter, Spread, median, ratio
from results import Results, Table, Target, comparison, memory_size, number, time

NAMES = ["statement validate", "statement export"]


@dataclass(frozen=True)
class Sizes:
    rounds: int
    statements: int
    batches: tuple
    endorsers: tuple


class ContentFailure(Exception):
    """An output does not say what its statement says."""


@dataclass
class Workloads:
    sizes: Sizes
    meter: Meter
    work: object
    results: Results

    def run(self):
        for workload in [self.one, self.many, self.many_endorsers, self.batches]:
            workload()

    def one(self):
        """One statement: how long somebody waits who has just saved a file."""
        said("one statement")
        path, other = corpora.batch(self.work / "one", 2)
        ours = peers.statement_validate(path)
        schema = peers.CheckJSONSchema(self.work).validate(path)
        runs = self.compare("One statement, checked", [ours, schema], 3 * self.sizes.rounds, ours)
        self.target("`validate` of one statement: CPU of check-jsonschema, times ours", ratio(runs[schema.name], runs[ours.name]),
                    at_least=40)

        ours = peers.statement_export(path, self.work / "one-ours")
        pandoc = peers.Pandoc(self.work).export(path, self.work / "one-pandoc")
        script = peers.Script(self.work).export([path], self.work / "one-script")
        runs = self.compare("One statement, exported to HTML, plain text and JSON", [ours, pandoc, script],
                            3 * self.sizes.rounds, ours)
        for command in [ours, pandoc, script]:
            self.check_content(command, [path], other)
        wall = ratio(runs[pandoc.name], runs[ours.name], "wall").median
        self.target("`export` of one statement: CPU of three runs of pandoc, times ours", ratio(runs[pandoc.name], runs[ours.name]),
                    at_least=15, note=f"{number(wall)} in wall time")

    def many(self):
        """Many statements in one call: the archive of a platform."""
        count = self.sizes.statements
        said(f"{count:,} statements")
        folder = self.work / "many"
        paths = corpora.batch(folder, count)
        floor = peers.LibYAML(self.work).read(paths)
        validate = peers.statement_validate(folder)
        export = peers.statement_export(folder, self.work / "many-ours")
        hugo = peers.Hugo(self.work).export(paths, self.work / "many-hugo")
        script = peers.Script(self.work).export(paths, self.work / "many-script")
        title = f"{count:,} statements of {corpora.size(folder) / count / 1e3:.0f} kB each, checked and exported"
        runs = self.compare(title, [floor, validate, export, hugo, script], self.sizes.rounds, floor)
        for command in [export, hugo, script]:
            self.check_content(command, paths[:: max(1, count // 10)], paths[1])
        all_of_them = f"of {count:,} statements"
        self.target(f"`validate` {all_of_them}: our CPU, times libyaml’s events", ratio(runs[validate.name], runs[floor.name]),
                    at_most=2)
        self.target(f"`export` {all_of_them}: our CPU, times libyaml’s events", ratio(runs[export.name], runs[floor.name]),
                    at_most=4)
        self.target(f"`export` {all_of_them}: Hugo’s CPU, times ours", ratio(runs[hugo.name], runs[export.name]), at_least=5)

    def many_endorsers(self):
        """One statement with more and more endorsers, in its YAML or in a spreadsheet."""
        rows = {(name, source): [] for name in NAMES for source in ("YAML", "CSV")}
        growths, multiples, earlier = [], [], {}
        for count in self.sizes.endorsers:
            said(f"{count:,} endorsers")
            paths = corpora.with_endorsers(self.work / "endorsers", count)
            for source, path in paths.items():
                size = corpora.size(path)
                for command in [peers.statement_validate(path), peers.statement_export(path, self.work / "endorsers-output")]:
                    key = command.name, source
                    try:
                        runs, together = self.endorser_runs(command, count)
                    except CommandFailure as failure:
                        self.results.failures.append((f"`{command.name}` with {count:,} endorsers in {source}", str(failure)))
                        rows[key].append([f"{count:,}", memory_size(size), "fails"] + [""] * 5)
                        earlier.pop(key, None)
                        continue
                    cpu, wall, memory = (median(runs, what) for what in ("cpu", "wall", "memory"))
                    growth = cpu / earlier[key] if key in earlier else None
                    earlier[key] = cpu
                    rows[key].append([
                        f"{count:,}", memory_size(size), time(cpu), time(wall), memory_size(memory), memory_size(together),
                        number(memory / size) if size >= 1_000_000 else "", number(growth) if growth else ""])
                    if count == 1_000_000:
                        growths.append(growth)
                        multiples.append(memory / size)
                    if command.output and count <= 1_000:
                        # The sources have the same endorsers: what YAML says must come out of the spreadsheet, too.
                        self.check_content(command, [paths["YAML"]], None, "statement-0")
            shutil.rmtree(self.work / "endorsers")
        columns = ["endorsers", "source", "CPU", "wall", "largest process", "all processes", "times the source",
                   "CPU, times the row above"]
        for (name, source), table in rows.items():
            self.results.tables.append(Table(f"`{name}` with endorsers in {source}", columns, table))
        if self.sizes.endorsers[-1] == 1_000_000:
            self.worst_target("CPU with a million endorsers, times that with 100,000", growths, 4, at_most=12)
            self.worst_target("Largest process with a million endorsers, times the source", multiples, 4, at_most=10)

    def endorser_runs(self, command, count):
        """Runs, and the memory of all processes together, had from another run."""
        # An export of a million takes half a minute, a check some seconds: too few to leave it to one run's luck.
        rounds = 1 if command.output and count > 100_000 else 3
        runs = self.meter.take_turns([command], min(rounds, self.sizes.rounds))
        return runs[command.name], self.meter.run_with_memory(command).together

    def batches(self):
        """Memory of batches: it must not grow with their number."""
        rows, memory = [], {name: [] for name in NAMES}
        for count in self.sizes.batches:
            said(f"a batch of {count:,}")
            folder = self.work / "batch"
            corpora.batch(folder, count)
            for command in [peers.statement_validate(folder), peers.statement_export(folder, self.work / "batch-output")]:
                # The peak of one run is in part a matter of chance: of which threads ran at the same time.
                runs = [self.meter.run_with_memory(command) for _ in range(min(3, self.sizes.rounds))]
                cpu, wall, peak, together = (median(runs, what) for what in ("cpu", "wall", "memory", "together"))
                memory[command.name].append(peak)
                rows.append([f"{count:,}", f"`{command.name}`", time(cpu), time(wall), memory_size(peak), memory_size(together)])
            shutil.rmtree(folder)
        self.results.tables.append(Table(
            "Batches", ["statements", "", "CPU", "wall", "largest process", "all processes"], rows))
        few, many = self.sizes.batches
        growths = [sizes[-1] / sizes[0] for sizes in memory.values()]
        self.worst_target(f"Largest process for {many:,} statements, times that for {few:,}", growths, 2, at_most=1.05)

    def compare(self, title, commands, rounds, baseline):
        runs = self.meter.take_turns(commands, rounds)
        memory = {command.name: self.meter.run_with_memory(command).together for command in commands}
        self.results.tables.append(comparison(title, runs, memory, baseline.name))
        return runs

    def check_content(self, command, sample, other, name=None):
        """Whether a command's output says what the statements of the sample say, and not what another one says."""
        for path in sample:
            facts = Facts(path)
            for extension in peers.FORMATS:
                output = command.output / f"{name or path.stem}.{extension}"
                # Plain text of pandoc has no addresses of links.
                has_addresses = not ("pandoc" in command.name and extension == "txt")
                if not output.is_file():
                    raise ContentFailure(f"{command.name}: {output.name} is not written")
                missing = facts.missing_in(output, has_addresses)
                if missing:
                    raise ContentFailure(f"{command.name}: {output.name} lacks {len(missing)} facts: {missing[:5]}")
                if other and not Facts(other).missing_in(output, has_addresses):
                    raise ContentFailure(f"{output.name} says what {other.name} says: the check proves nothing")

    def target(self, what, measured, at_least=None, at_most=None, note="", is_failed=False):
        self.results.targets.append(Target(what, at_least or at_most, at_least is not None, measured, note, is_failed))

    def worst_target(self, what, values, count, at_most):
        """A target for the worst of several cases; missed where one of them failed."""
        known = [value for value in values if value is not None]
        worst = Spread(max(known), max(known), max(known)) if known else None
        failed = count - len(known)
        note = f"{failed} of {count} cases fail" if failed else f"the worst of {count} cases"
        self.target(what, worst, at_most=at_most, note=note, is_failed=failed > 0)


def said(what):
    print(f"Measuring {what}", file=sys.stderr, flush=True)
