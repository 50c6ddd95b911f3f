"""What checking and exporting cost, beside what one could do less for. `make bench` runs it.

Every figure is a median over rounds in which the commands take turns, so that a machine that gets slower slows down all
of them. CPU is user and system time of the process and all that it waits for.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from statements import Statement, endorsers_csv

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
STATEMENT = os.path.join(ROOT, "bin", "statement")
ROUNDS = int(os.environ.get("ROUNDS", "7"))


def run(command, **options):
    """CPU and wall time of a command, in seconds; it must succeed."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if status != 0:
        sys.exit(f"error: {command[0]} failed: {output.decode(errors='replace')[-2000:]}")
    return usage.ru_utime + usage.ru_stime, wall


def write(path, text):
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def validate(work):
    """1,000 statements beside libyaml's bare event loop over them."""
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "event-loop.c")
    loop = os.path.join(work, "event-loop")
    subprocess.run([os.environ.get("CC", "cc"), "-O2", source, "-lyaml", "-o", loop], check=True)
    folder = os.path.join(work, "statements")
    os.mkdir(folder)
    for number in range(1000):
        write(os.path.join(folder, f"statement-{number}.yaml"), str(Statement(number)))
    paths = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    size = sum(os.path.getsize(path) for path in paths)
    found = subprocess.run([STATEMENT, "validate", folder], capture_output=True, text=True).stdout
    if "no findings" not in found:
        sys.exit(f"error: the statements to measure with have findings: {found[-2000:]}")
    times = [(run([STATEMENT, "validate", folder])[0], run([loop] + paths)[0]) for _ in range(ROUNDS)]
    ours, bare = (statistics.median(column) for column in zip(*times))
    ratio = statistics.median(one / other for one, other in times)
    print(f"validate 1,000 statements of {size / 1e6:.1f} kB")
    print(f"  statement validate       {ours:8.3f} s CPU")
    print(f"  libyaml's bare events    {bare:8.3f} s CPU")
    print(f"  ratio                    {ratio:8.2f}")


def export(work):
    """One statement to three formats beside three runs of pandoc over the same text."""
    path = os.path.join(ROOT, "statements", "ai-imaging-2024.yaml")
    output = os.path.join(work, "exports")
    command = [STATEMENT, "export", path, "--output", output]
    run(command)
    print("export one statement to HTML, text and JSON")
    pandoc = shutil.which("pandoc")
    if not pandoc:
        walls = [run(command)[1] for _ in range(3 * ROUNDS)]
        print(f"  statement export         {statistics.median(walls) * 1e3:8.1f} ms wall")
        print("  three runs of pandoc     skipped: pandoc is not installed")
        return
    text = os.path.join(output, "ai-imaging-2024.txt")
    formats = [("html", "html"), ("plain", "txt"), ("json", "json")]
    times = []
    for _ in range(3 * ROUNDS):
        ours = run(command)[1]
        theirs = sum(
            run([pandoc, "-f", "markdown", "-t", to, "-o", os.path.join(work, f"pandoc.{end}"), text])[1]
            for to, end in formats)
        times.append((ours, theirs))
    ours, theirs = (statistics.median(column) for column in zip(*times))
    ratio = statistics.median(one / other for one, other in times)
    print(f"  statement export         {ours * 1e3:8.1f} ms wall")
    print(f"  three runs of pandoc     {theirs * 1e3:8.1f} ms wall")
    print(f"  ratio                    {ratio:8.2f}")


def endorsers(work):
    """Statements with many endorsers in a spreadsheet: the cost of each stays about the same."""
    print("validate one statement with endorsers in a CSV file")
    for count in [1_000, 10_000, 100_000]:
        folder = os.path.join(work, str(count))
        os.mkdir(folder)
        write(os.path.join(folder, "endorsers.csv"), endorsers_csv(count))
        path = os.path.join(folder, "statement.yaml")
        write(path, str(Statement(0, endorsers=0, include="endorsers.csv")))
        cpu = statistics.median(run([STATEMENT, "validate", path])[0] for _ in range(3))
        print(f"  {count:>7,} endorsers        {cpu:8.3f} s CPU {cpu / count * 1e6:8.1f} µs each")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as work:
        for part in [validate, export, endorsers]:
            part(work)
