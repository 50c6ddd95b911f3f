#!/usr/bin/env python3
"""Ends the command at random moments of a batch, and holds what it leaves against what it should have left.

usage: kills.py STATEMENT [KILLS [SEED]]

Every kill is SIGKILL, SIGTERM or SIGINT to the command alone. After it, no process of the export lives, every file in
the output folder is whole, and after a signal that can be caught nothing else is there, and what is new there was named.
A last export leaves what an undisturbed one does. Then two commands export two versions at once into one folder, which has one of them in the end.
Last, commands that ask exporters without exporting are ended, which leave nothing.
"""

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

STATEMENTS = 40
EXPORTERS = "html,text,json,announcement"


def write_statements(folder, title):
    os.mkdir(folder)
    for number in range(STATEMENTS):
        with open(f"{folder}/s{number:02}.yaml", "w", encoding="utf-8") as file:
            file.write(f"joint-statement: 1\ntitle: {title} {number}\nleads:\n  - A Society\nmeasures:\n")
            for measure in range(20):
                file.write(f"  - title: Measure {measure}\n    text: |\n      {title} {measure} " + "in many words " * 30 + "\n")


def contents(folder):
    found = {}
    for parent, folders, files in os.walk(folder):
        for name in files + folders:
            path = os.path.join(parent, name)
            key = os.path.relpath(path, folder)
            if not os.path.isdir(path):
                with open(path, "rb") as file:
                    found[key] = file.read()
            else:
                found[key] = None
    return found


def marks(folder):
    """What tells a file from the one that it has replaced, by their paths."""
    files = [entry for entry in os.scandir(folder) if entry.is_file()] if os.path.isdir(folder) else []
    return {entry.path: (entry.stat().st_ino, entry.stat().st_mtime_ns) for entry in files}


def living(work):
    """The processes that have this test's folder in their command line, as exporters and what watches over them have."""
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit() or int(entry) == os.getpid():
            continue
        try:
            with open(f"/proc/{entry}/cmdline", "rb") as file:
                command = file.read()
        except OSError:
            continue
        if work.encode() in command:
            found.append((int(entry), command.replace(b"\0", b" ").decode(errors="replace")))
    return found


def wait_for_end(work):
    for _ in range(300):
        left = living(work)
        if not left:
            return []
        time.sleep(0.01)
    return left


def main():
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    with tempfile.TemporaryDirectory() as work:
        programs = os.path.dirname(os.path.realpath(sys.argv[1]))
        os.mkdir(work + "/bin")
        for name in os.listdir(programs):
            if name == "statement" or name.startswith("statement-export-"):
                os.symlink(f"{programs}/{name}", f"{work}/bin/{name}")
        out = work + "/out"

        def command(version, output):
            return [
                work + "/bin/statement", "export", f"{work}/{version}", "--to", EXPORTERS, "--output", output,
                "--exporter-path", work + "/bin"]

        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
        heard = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        versions = {}
        for version in ("one", "two"):
            write_statements(f"{work}/{version}", version)
            started = time.monotonic()
            subprocess.run(command(version, f"{work}/whole-{version}"), check=True, **quiet)
            took = time.monotonic() - started
            versions[version] = contents(f"{work}/whole-{version}")

        faults = []
        counts = {}
        for kill in range(kills):
            which = chance.choice([signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
            before = set(contents(out)) if os.path.isdir(out) else set()
            earlier = marks(out)
            process = subprocess.Popen(command(chance.choice(list(versions)), out), **heard)
            time.sleep(chance.uniform(0, 1.1 * took))
            process.send_signal(which)
            named, said = (text.decode() for text in process.communicate())
            where = f"kill {kill} ({which.name})"
            left = wait_for_end(work)
            faults += [f"{where}: {what} still lives" for what in left]
            counts[(which.name, process.returncode)] = counts.get((which.name, process.returncode), 0) + 1
            # One that had already ended, or not yet begun.
            if process.returncode not in (0, -which, 128 + which):
                faults.append(f"{where}: exit status {process.returncode}: {said}")
            if process.returncode == 128 + which and f"interrupted by {which.name}" not in said:
                faults.append(f"{where}: it does not say so: {said}")
            if process.returncode in (0, 128 + which):
                new = {path for path, mark in marks(out).items() if mark != earlier.get(path)}
                faults += [f"{where}: {path} is not named" for path in new - set(named.splitlines())]
            for name, content in contents(out).items() if os.path.isdir(out) else ():
                # What one has left that could not do otherwise stays until the next has begun.
                if name.startswith(".statement-") and (which == signal.SIGKILL or name in before):
                    continue
                if content not in [version.get(name, b"") for version in versions.values()]:
                    faults.append(f"{where}: {name} is damaged, cut off or stray")
        subprocess.run(command("one", out), check=True, **quiet)
        if contents(out) != versions["one"]:
            faults.append("the last export has left something else than an undisturbed one")

        for attempt in range(20):
            # Nobody reads what the second says while the first is waited for.
            silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            pair = [subprocess.Popen(command(version, out), **silent) for version in versions]
            for process in pair:
                if process.communicate() and process.returncode != 0:
                    faults.append(f"two at once, {attempt}: exit status {process.returncode}")
            found = contents(out)
            if found not in versions.values():
                alike = [sum(version.get(name) == found[name] for name in found) for version in versions.values()]
                strange = [name for name in found if name not in versions["one"]]
                faults.append(f"two at once, {attempt}: {alike} of {len(found)} files are of each, strange: {strange}")
        faults += [f"{what} still lives" for what in wait_for_end(work)]

        temporary = work + "/tmp"
        os.mkdir(temporary)
        for kill in range(40):
            which = chance.choice([signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT])
            arguments = chance.choice([["check", work + "/bin/statement-export-text"], ["--exporter-path", work + "/bin"]])
            process = subprocess.Popen(
                [work + "/bin/statement", "exporters", *arguments], env=os.environ | {"TMPDIR": temporary}, **quiet)
            time.sleep(chance.uniform(0, 0.5))
            process.send_signal(which)
            said = process.communicate()[1].decode()
            where = f"exporters {arguments[0]} {kill} ({which.name})"
            faults += [f"{where}: {what} still lives" for what in wait_for_end(work)]
            faults += [f"{where}: {name} is left" for name in os.listdir(temporary)]
            if process.returncode not in (0, -which, 128 + which):
                faults.append(f"{where}: exit status {process.returncode}: {said}")

        for (name, status), count in sorted(counts.items()):
            print(f"{count} times {name}: status {status}")
        print("\n".join(faults[:20]))
        print(f"{kills} kills of a batch of {took:.2f} s, {len(faults)} faults")
        sys.exit(1 if faults else 0)


main()
