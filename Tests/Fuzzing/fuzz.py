"""Builds and runs the fuzz targets with libFuzzer and AddressSanitizer.

usage: fuzz.py TARGET SECONDS [LIBFUZZER-OPTION...]   or   fuzz.py --list

libFuzzer takes the sources as one module: those of the target's modules are copied without their own imports, and
compiled with Tests/Fuzzing/TARGET.swift. What is found is kept in Tests/Fuzzing/Found/TARGET, and
is where the next run begins.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
READING = ["TextMetrics", "CommonMark", "StatementProtocol", "Diagnostics", "YAMLTree", "StatementFormat", "StatementRules"]
#: The modules of each target, in the order of their dependencies.
TARGETS = {
    "markdown": ["TextMetrics", "CommonMark"],
    "statement": READING,
    "csv": READING,
}


def build(target, folder):
    own = TARGETS[target]
    sources = folder / "sources"
    shutil.rmtree(sources, ignore_errors=True)
    sources.mkdir()
    names = "|".join(own)
    files = []
    for module in own + [None]:
        found = [ROOT / f"Tests/Fuzzing/{target}.swift"] if module is None else sorted((ROOT / "Sources" / module).rglob("*.swift"))
        for path in found:
            text = path.read_text(encoding="utf-8")
            text = re.sub(rf"^(@_exported )?(public |package |internal )?import ({names})$", "", text, flags=re.M)
            # A module's files have names of their own.
            copy = sources / "+".join((module or "Target", *path.relative_to(ROOT / "Sources" / module).parts) if module else ("Target.swift",))
            copy.write_text(text, encoding="utf-8")
            files.append(str(copy))
    modules = [f"-fmodule-map-file={ROOT}/Sources/{name}/module.modulemap" for name in ("CLibYAML", "CLibCMark")]
    includes = [argument for module in modules for argument in ("-Xcc", module)]
    subprocess.run(
        ["swiftc", "-sanitize=fuzzer,address", "-parse-as-library", "-O", "-wmo", "-swift-version", "6", "-package-name", "fuzz",
         "-module-name", "Fuzz", "-enable-upcoming-feature", "ExistentialAny", *includes, *files, "-lyaml", "-lcmark",
         "-o", str(folder / target)], check=True)
    return folder / target


def main():
    if sys.argv[1:] == ["--list"]:
        print("\n".join(TARGETS))
        return 0
    target, seconds = sys.argv[1], sys.argv[2]
    folder = ROOT / ".build" / "fuzzing"
    folder.mkdir(parents=True, exist_ok=True)
    program = build(target, folder)
    corpus, seeds = folder / f"{target}.corpus", folder / f"{target}.seeds"
    found = ROOT / "Tests/Fuzzing/Found" / target
    for path in (corpus, seeds, found):
        path.mkdir(parents=True, exist_ok=True)
    pattern = {"csv": "*.csv"}.get(target, "*.yaml")
    for number, path in enumerate(sorted((ROOT / "statements").rglob(pattern)) + sorted((ROOT / "Tests/Acceptance").rglob(pattern))):
        shutil.copy(path, seeds / f"{number}-{path.name}")
    dictionary = ROOT / f"Tests/Fuzzing/{target}.dict"
    options = [f"-dict={dictionary}"] if dictionary.exists() else []
    return subprocess.run(
        [str(program), f"-max_total_time={seconds}", "-timeout=10", "-rss_limit_mb=4096", "-max_len=20000", "-print_final_stats=1",
         f"-artifact_prefix={found}/", *options, *sys.argv[3:], str(corpus), str(seeds), str(found)],
        env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"}).returncode


sys.exit(main())
