"""What checking and exporting cost, beside what others take for the same. `make bench` runs it.

usage: run.py [quick]

`quick` takes small corpora and few rounds, and writes no page; its figures are worth little. ROUNDS in the environment
is how often each command is measured, SEED another corpus. docs/development.md says what is where.
"""

import os
import pathlib
import sys
import tempfile

import peers
import report
from measuring import CommandFailure, Meter
from results import Results
from workloads import ContentFailure, Sizes, Workloads

FULL = Sizes(rounds=7, statements=1_000, batches=(1_000, 10_000), endorsers=(10, 1_000, 10_000, 100_000, 1_000_000))
QUICK = Sizes(rounds=1, statements=20, batches=(10, 40), endorsers=(10, 500))


def main():
    is_quick = sys.argv[1:] == ["quick"]
    if sys.argv[1:] and not is_quick:
        sys.exit("usage: run.py [quick]")
    sizes = QUICK if is_quick else FULL
    if "ROUNDS" in os.environ:
        sizes = Sizes(int(os.environ["ROUNDS"]), sizes.statements, sizes.batches, sizes.endorsers)
    results = Results()
    conditions = report.conditions(sizes.rounds)
    folder = peers.ROOT / ".build"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="benchmarks-", dir=folder) as name:
        work = pathlib.Path(name)
        meter = Meter(peers.compiled(peers.HERE / "measure.c", work / "measure"), work)
        try:
            Workloads(sizes, meter, work, results).run()
        except (CommandFailure, ContentFailure, ValueError) as failure:
            sys.exit(f"error: {failure}")
    print(report.text(results))
    if not is_quick:
        path = peers.ROOT / "docs" / "benchmarks.md"
        path.write_text(report.page(results, conditions), encoding="utf-8")
        print(f"Written to {path.relative_to(peers.ROOT)}")


if __name__ == "__main__":
    main()
