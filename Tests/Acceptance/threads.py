#!/usr/bin/env python3
"""Exports with an exporter that takes all processes that a user may have, and with one beside it that does as it should.

usage: threads.py STATEMENT [RUNS]

Of the two, the first is ended within seconds and told of; all that the second makes is there, nothing else is, and no
process of either lives. The limit does not bind the superuser: as such, the exports are run as another user.
"""
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile
import time

STATEMENTS = 3
ROOM = 100
#: One that any user may run.
PYTHON = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable
HELLO = """
import json, os, sys, time
def put(message):
    print(json.dumps(message), flush=True)
def hello(name):
    json.loads(sys.stdin.readline())
    put({"hello": {"protocol": 1, "name": name, "version": "1", "options": {},
                   "formats": [{"extension": name, "mediaType": "text/plain"}]}})
def answer(request):
    export = request["export"]
    name = export["statement"]["id"] + "." + NAME
    open(os.path.join(export["directory"], name), "w").write(export["statement"]["title"])
    put({"exported": {"id": export["id"], "files": [name]}})
hello(NAME)
"""
PLAIN = """
for line in sys.stdin:
    answer(json.loads(line))
"""
# It answers later than idle threads of the host live, and so is in time.
TAKES_ALL = """
for line in sys.stdin:
    while True:
        try:
            if os.fork() == 0:
                os.setsid()
                time.sleep(1000)
        except OSError:
            break
    time.sleep(8)
    answer(json.loads(line))
"""


def processes_of(user):
    found = []
    for entry in os.listdir("/proc"):
        try:
            if entry.isdigit() and os.stat(f"/proc/{entry}").st_uid == user:
                found.append(int(entry))
        except OSError:
            pass
    return found


def threads_of(user):
    count = 0
    for process in processes_of(user):
        try:
            count += len(os.listdir(f"/proc/{process}/task"))
        except OSError:
            pass
    return count


def export(command, work, user):
    limit = threads_of(user) + ROOM

    def become():
        resource.setrlimit(resource.RLIMIT_NPROC, (limit, limit))
        if os.getuid() == 0:
            os.setgroups([])
            os.setgid(user)
            os.setuid(user)

    output = work / "output"
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir()
    output.chmod(0o777)
    before = set(processes_of(user))
    started = time.monotonic()
    run = subprocess.run(
        [command, "export", str(work / "statements"), "--to", "hungry,plain", "--output", str(output),
         "--exporter-path", str(work / "exporters"), "--export-timeout", "20"],
        preexec_fn=become, capture_output=True, text=True, timeout=120, env={**os.environ, "HOME": str(work)})
    seconds = time.monotonic() - started
    left = set(processes_of(user)) - before
    names = sorted(path.name for path in output.iterdir())
    wanted = [f"s{number}.plain" for number in range(STATEMENTS)]
    text = run.stdout + run.stderr
    assert run.returncode == 2, f"status {run.returncode}\n{text}"
    assert [name for name in names if name.endswith(".plain")] == wanted, f"{names}\n{text}"
    assert all(name.endswith((".plain", ".hungry")) for name in names), f"left behind: {names}\n{text}"
    assert "`hungry`" in run.stderr, text
    assert seconds < 60, f"{seconds:.0f} seconds\n{text}"
    assert user == os.getuid() or not left, f"still running: {left}"
    return "had no more" in run.stderr


def main():
    command = os.path.abspath(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    user = os.getuid() or 65534
    work = pathlib.Path(tempfile.mkdtemp(prefix="threads-"))
    work.chmod(0o755)
    try:
        # The program has to be where any user can run it.
        program = shutil.copy(command, work / "statement")
        (work / "statements").mkdir()
        for number in range(STATEMENTS):
            (work / "statements" / f"s{number}.yaml").write_text(
                f"joint-statement: 1\nid: s{number}\ntitle: Statement {number}\nleads:\n  - A Society\n"
                "measures:\n  - title: Agree\n", encoding="utf-8")
        (work / "exporters").mkdir()
        for name, body in [("plain", PLAIN), ("hungry", TAKES_ALL)]:
            path = work / "exporters" / f"statement-export-{name}"
            path.write_text(f"#!{PYTHON}\nNAME = {name!r}\n{HELLO}{body}", encoding="utf-8")
            path.chmod(0o755)
        ended = [export(program, work, user) for _ in range(runs)]
        # With little luck, threads are to be had in between each time.
        assert any(ended), "the exporter that takes all threads was never ended for that"
        print(f"{runs} exports ended in time, {sum(ended)} of them after all threads had been taken")
    finally:
        shutil.rmtree(work, ignore_errors=True)


main()
