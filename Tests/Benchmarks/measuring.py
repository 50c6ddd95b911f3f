"""Whole processes, measured by measure.c: CPU and wall time, and peak memory, of a command and all that it starts."""

import pathlib
import shutil
import statistics
import subprocess
from dataclasses import dataclass


@dataclass(frozen=True)
class Usage:
    """What a run took: seconds, bytes of the largest process, and bytes of all processes together where looked up."""
    cpu: float
    wall: float
    memory: int
    together: int


class CommandFailure(Exception):
    """A command that had to succeed did not."""


@dataclass
class Command:
    """One or more processes, one after the other, whose sum is measured. Their output folder is emptied before."""
    name: str
    lines: list
    output: pathlib.Path | None = None


class Meter:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder

    def run(self, command, *options):
        """Runs a command once."""
        if command.output:
            shutil.rmtree(command.output, ignore_errors=True)
            command.output.mkdir(parents=True)
        usages = [self._process(line, command, options) for line in command.lines]
        return Usage(sum(one.cpu for one in usages), sum(one.wall for one in usages), max(one.memory for one in usages),
                     max(one.together for one in usages))

    def run_with_memory(self, command):
        """Looks up the memory of all processes, again and again, which takes time; so figures of time are better had from
        another run. What is over in milliseconds may not have been looked at when it was largest."""
        return self.run(command, "--tree")

    def take_turns(self, commands, rounds):
        """Runs of each command by its name. A machine that gets slower slows down all of them."""
        runs = {command.name: [] for command in commands}
        for command in commands if rounds > 1 else []:
            self.run(command)  # Files and programs are in memory from here on.
        for _ in range(rounds):
            for command in commands:
                runs[command.name].append(self.run(command))
        return runs

    def _process(self, line, command, options):
        report, log = self.folder / "report", self.folder / "log"
        with open(log, "wb") as said:
            subprocess.run([self.program, *options, report, *line], stdin=subprocess.DEVNULL, stdout=said, stderr=said,
                           check=True)
        status, cpu, wall, memory, together = report.read_text().split()
        if status != "0":
            end = log.read_text(encoding="utf-8", errors="replace")[-1000:].strip().replace(f"{self.folder}/", "")
            raise CommandFailure(f"{command.name} ended with exit status {status}:\n{end}")
        memory = int(memory) * 1024
        return Usage(float(cpu), float(wall), memory, max(memory, int(together) * 1024))


@dataclass(frozen=True)
class Spread:
    """A median with its quartiles."""
    low: float
    median: float
    high: float


def spread(values):
    if len(values) == 1:
        return Spread(values[0], values[0], values[0])
    return Spread(*statistics.quantiles(values, n=4, method="inclusive"))


def median(runs, attribute):
    return statistics.median(getattr(run, attribute) for run in runs)


def ratio(runs, others, attribute="cpu"):
    """How many times of the other a command takes: the ratio is made within each round, and then its median."""
    return spread([getattr(one, attribute) / getattr(other, attribute) for one, other in zip(runs, others)])
