"""The results as tables, for the terminal and for docs/benchmarks.md, with the machine that they are of."""

import datetime
import importlib.metadata
import os
import pathlib
import platform
import string
import subprocess

from peers import HERE, ROOT, STATEMENT
from results import with_quartiles


def table(columns, rows):
    """A Markdown table, padded so that it can be read as it is."""
    widths = [max(len(row[index]) for row in [columns, *rows]) for index in range(len(columns))]
    # Figures stand to the right: all columns but those of words.
    words = [all(not row[index][:1].isdigit() for row in rows) for index in range(len(columns))]
    lines = [" | ".join(cell.ljust(width) if is_word else cell.rjust(width)
                        for cell, width, is_word in zip(row, widths, words)) for row in [columns, *rows]]
    rule = " | ".join("-" * width if is_word else "-" * (width - 1) + ":" for width, is_word in zip(widths, words))
    return "\n".join(f"| {line} |" for line in [lines[0], rule, *lines[1:]])


def targets(results):
    rows = []
    for target in results.targets:
        measured = "fails" if target.measured is None else with_quartiles(target.measured)
        if target.note:
            measured += f"; {target.note}"
        bound = f"at {'least' if target.is_at_least else 'most'} {target.limit:g}"
        rows.append([target.what, bound, measured, "yes" if target.is_met else "**no**"])
    return table(["what", "target", "measured", "met"], rows)


def tables(results):
    return "\n\n".join(f"### {one.title}\n\n{table(one.columns, one.rows)}" for one in results.tables)


def failures(results):
    if not results.failures:
        return ""
    parts = [f"{what}:\n\n```text\n{reason}\n```\n" for what, reason in results.failures]
    return "\n### What failed\n\n" + "\n".join(parts)


def text(results):
    """What the terminal shows."""
    return f"{tables(results)}\n{failures(results)}\n### Targets\n\n{targets(results)}\n"


def conditions(rounds):
    """What the page says of a run that is about to begin."""
    return {"date": datetime.date.today().isoformat(), "machine": machine(), "versions": versions(), "rounds": rounds}


def page(results, conditions):
    """What docs/benchmarks.md says."""
    template = string.Template((HERE / "page.md").read_text(encoding="utf-8"))
    return template.substitute(
        conditions, targets=targets(results), tables=tables(results), failures=failures(results))


def machine():
    kernel = ".".join(platform.release().split(".")[:2])
    processor = field("/proc/cpuinfo", "model name") or platform.processor()
    memory = int(field("/proc/meminfo", "MemTotal").split()[0]) / 2**20
    system = field("/etc/os-release", "PRETTY_NAME", "=").strip('"')
    return f"- {processor}, {os.cpu_count()} processors, {memory:.0f} GiB of memory\n- {system}, Linux {kernel}"


def versions():
    commit = ["git", "-C", ROOT, "describe", "--always", "--dirty"]
    tools = {
        "statement": first_line(STATEMENT, "--version") + (f" ({first_line(*commit)})" if (ROOT / ".git").exists() else ""),
        "Hugo": first_line("hugo", "version").split()[1],
        "pandoc": first_line("pandoc", "--version").split()[1],
        "libyaml": first_line("pkg-config", "--modversion", "yaml-0.1"),
        "C compiler": first_line(os.environ.get("CC", "cc"), "--version"),
        "Python": platform.python_version(),
    }
    packages = [line.split("==")[0] for line in (HERE / "peers" / "requirements.txt").read_text().splitlines() if "==" in line]
    tools |= {package: importlib.metadata.version(package) for package in packages}
    return "\n".join(f"- {name} {version}" for name, version in tools.items())


def first_line(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0]


def field(path, name, separator=":"):
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        key, _, value = line.partition(separator)
        if key.strip() == name:
            return value.strip()
    return ""
