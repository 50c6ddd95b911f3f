"""What a run finds out: tables, and targets that are met or missed."""

from dataclasses import dataclass, field

from measuring import Spread, median, ratio


@dataclass
class Table:
    title: str
    columns: list
    rows: list


@dataclass
class Target:
    """A ratio that has to be at least or at most a number; none where nothing could be measured."""
    what: str
    limit: float
    is_at_least: bool
    measured: Spread | None
    note: str = ""
    is_failed: bool = False

    @property
    def is_met(self):
        if self.measured is None or self.is_failed:
            return False
        return self.measured.median >= self.limit if self.is_at_least else self.measured.median <= self.limit


@dataclass
class Results:
    tables: list = field(default_factory=list)
    targets: list = field(default_factory=list)
    failures: list = field(default_factory=list)


def comparison(title, runs, memory, baseline):
    """A row for each command, beside one of them."""
    rows = []
    for name, own in runs.items():
        beside = "1" if name == baseline else with_quartiles(ratio(own, runs[baseline]))
        rows.append([name, time(median(own, "cpu")), time(median(own, "wall")), memory_size(median(own, "memory")),
                     memory_size(memory[name]), beside])
    return Table(title, ["", "CPU", "wall", "largest process", "all processes", f"CPU, times {baseline}"], rows)


def time(seconds):
    return f"{number(seconds)} s" if seconds >= 1 else f"{number(seconds * 1e3)} ms"


def memory_size(count):
    return f"{number(count / 1e6)} MB" if count >= 1e6 else f"{number(count / 1e3)} kB"


def number(value):
    """Three digits, or all of them before the point."""
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def with_quartiles(spread):
    if spread.low == spread.high:
        return number(spread.median)
    return f"{number(spread.median)} ({number(spread.low)} to {number(spread.high)})"
