"""Builds and runs the fuzz targets with libFuzzer and AddressSanitizer.

usage: fuzz.py TARGET SECONDS [LIBFUZZER-OPTION...]   or   fuzz.py --list   or   fuzz.py --check

`--check` only sees whether all targets compile.

libFuzzer takes the sources as one module: those of the target's modules are copied without their own imports, and
compiled with Tests/Fuzzing/TARGET.swift. A run begins with the statements of the repository, with what is in
Tests/Fuzzing/Seeds/TARGET, and with what was found before, which is kept in Tests/Fuzzing/Found/TARGET.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
READING = [
    "TextMetrics", "CommonMark", "StatementProtocol", "Diagnostics", "YAMLTree", "ICU", "Languages", "StatementFormat",
    "StatementRules"]
#: The modules of each target, in the order of their dependencies.
TARGETS = {
    "markdown": ["TextMetrics", "CommonMark"],
    "statement": READING,
    "csv": READING,
    "protocol": ["TextMetrics", "StatementProtocol", "JSONCoding", "ExporterHost"],
}
#: The modules in C, which are linked where a target imports them.
C_MODULES = {
    "statement": ["CYAMLMemory", "LanguageData"], "csv": ["CYAMLMemory", "LanguageData"],
    "protocol": ["CContainment", "ConformanceData"]}


def compile(target, folder, program):
    """Compiles a target into a program; without one, only sees whether it compiles."""
    own = TARGETS[target]
    # Several targets may be compiled at once.
    sources = folder / f"{target}.sources"
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
    maps = [ROOT / "Sources" / name / "module.modulemap" for name in ("CLibYAML", "CLibCMark", "CICU")]
    objects = []
    for module in C_MODULES.get(target, []):
        home = ROOT / "Sources" / module
        maps.append(sources / f"{module}.modulemap")
        maps[-1].write_text(f'module {module} {{ umbrella "{home}/include" export * }}', encoding="utf-8")
        if program is None:
            continue
        for path in sorted(home.glob("*.c")):
            objects.append(str(sources / f"{module}+{path.stem}.o"))
            subprocess.run(
                ["clang", "-c", "-O1", "-g", "-fsanitize=address", f"-I{home}/include", str(path), "-o", objects[-1]],
                check=True)
    includes = [argument for path in maps for argument in ("-Xcc", f"-fmodule-map-file={path}")]
    result = ["-typecheck"] if program is None else [
        "-sanitize=fuzzer,address", "-O", "-wmo", *objects, "-lyaml", "-lcmark", "-l_FoundationICU", "-o", str(program)]
    subprocess.run(
        ["swiftc", "-parse-as-library", "-swift-version", "6", "-package-name", "fuzz", "-module-name", "Fuzz",
         "-enable-upcoming-feature", "ExistentialAny", "-enable-upcoming-feature", "InternalImportsByDefault",
         *includes, *files, *result], check=True)


def main():
    if sys.argv[1:] == ["--list"]:
        print("\n".join(TARGETS))
        return 0
    folder = ROOT / ".build" / "fuzzing"
    folder.mkdir(parents=True, exist_ok=True)
    if sys.argv[1:] == ["--check"]:
        for target in TARGETS:
            compile(target, folder, None)
        return 0
    target, seconds = sys.argv[1], sys.argv[2]
    program = folder / target
    compile(target, folder, program)
    corpus, seeds = folder / f"{target}.corpus", folder / f"{target}.seeds"
    found = ROOT / "Tests/Fuzzing/Found" / target
    for path in (corpus, seeds, found):
        path.mkdir(parents=True, exist_ok=True)
    pattern = {"csv": "*.csv", "protocol": "*.jsonl"}.get(target, "*.yaml")
    homes = [ROOT / "statements", ROOT / "Tests/Acceptance", ROOT / "Tests/Fuzzing/Seeds" / target]
    for number, path in enumerate(path for home in homes for path in sorted(home.rglob(pattern))):
        shutil.copy(path, seeds / f"{number}-{path.name}")
    dictionary = ROOT / f"Tests/Fuzzing/{target}.dict"
    options = [f"-dict={dictionary}"] if dictionary.exists() else []
    return subprocess.run(
        [str(program), f"-max_total_time={seconds}", "-timeout=10", "-rss_limit_mb=4096", "-max_len=20000", "-print_final_stats=1",
         f"-artifact_prefix={found}/", *options, *sys.argv[3:], str(corpus), str(seeds), str(found)],
        env={**os.environ, "ASAN_OPTIONS": "detect_leaks=0"}).returncode


sys.exit(main())
