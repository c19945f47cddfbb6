"""A clerk at the program: real keys and a real mouse on the real window, and the file looked at from outside."""

import argparse
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import traceback

from screen import Screen, TooLate, wait_until
from seen import Eyes, Grid, Role, Seen, State, bare
from sheets import read_csv

REFUSED = 4  # what lianxin-cli ends with on a file that is damaged, as a copy made amid a write is
COPIES = 5  # made before it is believed


class Desk:
    """The program under test, the hands that use it and the eyes on it."""

    def __init__(self, programs):
        self._programs = programs
        self.screen = Screen()
        self.home = self.screen.home
        self.eyes = Eyes()
        self.program = None
        self._process = None
        self._copies = 0

    # The program

    def start(self, *arguments):
        """Starts the program and waits for its window."""
        self._process = self.screen.start(self._programs.lianxin, "--lang", "zh_CN", *map(str, arguments))
        self.program = self.wait(lambda: self.eyes.program(self._process.pid), "the program on the bus")
        self.wait(lambda: self.program.first(Role.FRAME), "the window")
        self.wait_active()

    def start_again(self, *arguments):
        """Starts it once more beside the one that runs; returns how that start ended."""
        started = self.screen.start(self._programs.lianxin, "--lang", "zh_CN", *map(str, arguments))
        return started.wait(30)

    def quit(self):
        """Leaves by the keyboard; the program must end well."""
        self.press("ctrl+q")
        if self._process.wait(30) != 0:
            raise AssertionError(f"the program ended with {self._process.returncode}")

    def kill(self):
        """As when the power fails."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(30)

    @property
    def is_running(self):
        return self._process is not None and self._process.poll() is None

    # Waiting

    def wait(self, happens, what, seconds=30.0):
        """The first true answer of `happens`; see wait_until(). Fails at once when the program is no more."""
        def still_there():
            self.eyes.blink()
            if self._process is not None and self._process.poll() is not None:
                raise AssertionError(f"the program ended with {self._process.returncode} while waiting for: {what}")
        return wait_until(happens, what, seconds, still_there)

    def wait_active(self):
        """Until keys go to a window of the program."""
        self.wait(lambda: self._active_process() == str(self._process.pid), "the window to get the keys")

    @staticmethod
    def _active_process():
        asked = ["xdotool", "getactivewindow", "getwindowpid"]
        return subprocess.run(asked, capture_output=True, text=True, timeout=30).stdout.strip()

    # Eyes

    def find(self, name=None, role=None):
        """What is shown under this name, mnemonics aside; waits for it."""
        return self.wait(lambda: self.program.first(role, name), f"“{name}” ({role.value_nick if role else 'anything'})")

    def is_shown(self, name, role=None):
        return self.program.first(role, name) is not None

    def table(self, name):
        return Grid(self.find(name, Role.TABLE).node)

    def texts(self):
        """All labels on the screen."""
        return [label.name for label in self.program.all(Role.LABEL)]

    def wait_text(self, part):
        """Until some label holds `part`; returns that label's text."""
        return self.wait(lambda: next((text for text in self.texts() if part in text), None), f"a label with “{part}”")

    def focus(self, *roles, name=None):
        """What has the focus, once that is one of `roles`, and named so if `name` is given."""
        def focused():
            seen = self.eyes.focused
            fits = seen is not None and seen.role in roles and (name is None or seen.name == name)
            return seen if fits and seen.has(State.FOCUSED) else None
        return self.wait(focused, f"the focus on {' or '.join(role.value_nick for role in roles)} {name or ''}")

    def focus_on_cell(self):
        """Until the focus is on a table, its current cell or the table as a whole when it has none."""
        return self.focus(Role.TABLE, Role.TABLE_CELL)

    # Hands

    def press(self, *keys):
        """Keys one after the other, as xdotool names them: "ctrl+z", "Return"."""
        subprocess.run(["xdotool", "key", *keys], check=True, timeout=60)

    def type(self, text):
        """Types ASCII."""
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True, timeout=60)

    def click(self, seen, button=1, times=1, holding=None):
        """Clicks into the middle of `seen`, once it has stopped moving."""
        places = [None]
        def rests():
            places.append(seen.place)
            return places[-1] == places[-2] and places[-1][2] > 0
        self.wait(rests, f"a place for “{seen.name}”")
        self.click_at(*seen.middle, button, times, holding)

    def click_at(self, x, y, button=1, times=1, holding=None):
        down, up = (["keydown", holding], ["keyup", holding]) if holding else ([], [])
        clicks = ["click", "--repeat", str(times), "--delay", "60", str(button)]
        subprocess.run(["xdotool", "mousemove", str(x), str(y), *down, *clicks, *up], check=True, timeout=60)

    def drag(self, from_x, from_y, to_x, to_y):
        steps = ["mousemove", str(from_x), str(from_y), "mousedown", "1"]
        for part in (0.1, 0.4, 0.7, 0.95, 1.0):
            x, y = from_x + (to_x - from_x) * part, from_y + (to_y - from_y) * part
            steps += ["mousemove", "--sync", str(round(x)), str(round(y))]
        subprocess.run(["xdotool", *steps, "mouseup", "1"], check=True, timeout=60)

    def push(self, name):
        """Clicks the button of this name."""
        button = self.find(name, Role.PUSH_BUTTON)
        self.wait(lambda: button.is_enabled, f"“{name}” to be enabled")
        self.click(button)

    def choose(self, menu, entry):
        """Clicks an entry of the menu bar."""
        self.click(self.find(menu, Role.MENU_ITEM))
        self.click(self.find(entry, Role.MENU_ITEM))

    def pick(self, seen, *entries):
        """Picks an entry of the menu that a right click on `seen` opens, through the menus within it that come before;
        by the keyboard, as its place is not told."""
        before = self._windows()
        self.click(seen, button=3)
        self.wait(lambda: self._windows() > before, "the menu")
        for depth, entry in enumerate(entries, 1):
            self._go_down_to(entry)
            if depth < len(entries):
                self.press("Right")
                self.wait(lambda: self._windows() > before + depth, f"the menu “{entry}”")
        self.press("Return")
        self.wait(lambda: self._windows() == before, "the menu to close")

    def _go_down_to(self, entry):
        last = None
        for _ in range(60):
            self.press("Down")
            last = self.wait(lambda: self._menu_item_but(last), "the next entry of the menu")
            if bare(last) == bare(entry):
                return
        raise AssertionError(f"the menu has no “{entry}”")

    def _menu_item_but(self, last):
        seen = self.eyes.focused
        name = seen.name if seen is not None and seen.role in (Role.MENU_ITEM, Role.CHECK_MENU_ITEM) else None
        return name if name != last else None

    def _windows(self):
        asked = ["xdotool", "search", "--onlyvisible", "--pid", str(self._process.pid)]
        return len(subprocess.run(asked, capture_output=True, text=True, timeout=30).stdout.split())

    def go(self, page):
        """To a page, by its place in the list on the left."""
        entry = self.wait(lambda: next((item for item in self.program.all(Role.LIST_ITEM)
                                        if item.name.split(" · ")[0] == page), None), f"the page {page} in the list")
        self.click(entry)

    def answer_file_dialog(self, path):
        """Types `path` into the dialog that asks for a file."""
        self.focus(Role.TEXT)
        self.wait_active()
        self.press("ctrl+a")
        self.type(str(path))
        self.press("Return")

    def edit(self, text):
        """Opens the editor of the current cell, puts `text` there in place of what it holds, and ends with Enter."""
        self.press("F2")
        editor = self.focus(Role.TEXT)
        if not editor.write(text):
            raise AssertionError(f"{editor.name} takes no text")
        self.press("Return")
        self.focus_on_cell()

    def fill(self, field, text):
        """Puts `text` into a field of a form, which has the focus."""
        if not self.focus(Role.TEXT, name=field).write(text):
            raise AssertionError(f"{field} takes no text")

    def put_on_clipboard(self, text, html=None):
        """As another program's Copy does."""
        files = []
        for suffix, content in (("txt", text), ("html", html)):
            if content is not None:
                files.append(self.home / f"clipboard.{suffix}")
                files[-1].write_text(content, encoding="utf-8")
        holder = self.screen.start(self._programs.clipboard, "put", *map(str, files), stdout=subprocess.PIPE)
        if holder.stdout.readline().strip() != b"ready":
            raise AssertionError("nothing can be put on the clipboard")

    def clipboard(self, kind="text"):
        """What another program would paste."""
        asked = [self._programs.clipboard, "tell", kind]
        return subprocess.run(asked, check=True, capture_output=True, text=True, timeout=60).stdout

    # The file, from outside

    def cli(self, verb, workbook, *arguments, exits=(0,)):
        """What lianxin-cli says of a copy of `workbook`, which the window may hold; as from JSON."""
        for _ in range(COPIES):
            done = self._on_a_copy(verb, workbook, arguments)
            if done.returncode != REFUSED or REFUSED in exits:
                break
        if done.returncode not in exits:
            raise AssertionError(f"lianxin-cli {verb} ended with {done.returncode}: {done.stderr}")
        return json.loads(done.stdout)

    def _on_a_copy(self, verb, workbook, arguments):
        self._copies += 1
        copy = self.home / f"copy{self._copies}.lianxin"
        shutil.copyfile(workbook, copy)
        command = [self._programs.cli, verb, str(copy), *map(str, arguments), "--json"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL,
                              env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
        copy.unlink()
        return done

    def exported(self, workbook, table):
        """The rows of a table of the file, by the titles of its columns."""
        path = self.home / f"{table}.csv"
        path.unlink(missing_ok=True)
        self.cli("export", workbook, "--table", table, "--out", path)
        return read_csv(path)

    def labels_of_history(self, workbook):
        """What was done, newest first."""
        return [action["label"] for action in self.cli("history", workbook, "--limit", 10000)["actions"]]

    @property
    def sample(self):
        """Where the program keeps the sample."""
        return next(self.home.glob("data/**/sample.lianxin"))

    def close(self):
        self.screen.close()


def equal(found, expected, what):
    if found != expected:
        raise AssertionError(f"{what}: {found!r} instead of {expected!r}")


def run(flow):
    """Runs `flow` on a desk of its own. When it fails, a picture of the screen and what stood there go to --out."""
    asked = argparse.ArgumentParser()
    for name in ("lianxin", "cli", "clipboard", "out"):
        asked.add_argument(f"--{name}", required=True)
    programs = asked.parse_args()
    sys.exit(0 if _passes(flow, programs) else 1)


def _passes(flow, programs):
    desk = Desk(programs)
    try:
        flow(desk)
        return True
    except Exception:  # whatever it is, it is told with a look at the screen
        traceback.print_exc()
        _report(desk, pathlib.Path(programs.out), flow.__name__)
        return False
    finally:
        desk.close()


def _report(desk, folder, name):
    folder.mkdir(parents=True, exist_ok=True)
    picture = folder / f"{name}.png"
    desk.screen.picture(picture)
    print(f"The screen: {picture}", file=sys.stderr)
    if desk.is_running and desk.program is not None:
        print("\n".join(desk.program.tree()), file=sys.stderr)
    for log in desk.home.glob("*.log"):
        print(f"--- {log.name}\n{log.read_text(errors='replace')[-2000:]}", file=sys.stderr)


__all__ = ["Desk", "Grid", "Role", "Seen", "State", "TooLate", "bare", "equal", "run"]
