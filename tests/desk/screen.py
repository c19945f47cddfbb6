"""A display of its own with a window manager, a session bus and the accessibility bus: what a desktop gives a program.

Nothing of the tester's own session is used or touched; all of it ends with the process that began it."""

import ctypes
import os
import pathlib
import select
import signal
import subprocess
import tempfile
import time


class TooLate(AssertionError):
    """What was awaited did not come."""


def wait_until(happens, what, seconds=30.0, meanwhile=lambda: None):
    """The first true answer of `happens`, which is asked again and again; TooLate after `seconds`."""
    deadline = time.monotonic() + seconds
    while True:
        meanwhile()
        answer = happens()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise TooLate(f"not within {seconds:g} s: {what}")
        time.sleep(0.03)


def _end_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG: nothing is left over, whatever ends the test


class Screen:
    """The desktop that one flow has for itself. Sets the environment of this process and of what it starts."""

    def __init__(self, width=1366, height=768):
        self._folder = tempfile.TemporaryDirectory(prefix="desk-", ignore_cleanup_errors=True)
        self.home = pathlib.Path(self._folder.name)
        self._running = []
        self._settle_environment()
        self._show(width, height)
        self._start_bus()
        ready = self.home / "managed"
        self.start("openbox", "--sm-disable", "--startup", f"touch {ready}")  # windows shown before that get no focus
        wait_until(ready.exists, "a window manager")

    def _settle_environment(self):
        runtime = self.home / "run"
        runtime.mkdir(mode=0o700)
        for name in [name for name in os.environ if name.startswith(("XDG_", "DBUS_", "QT_", "AT_SPI_", "WAYLAND_"))]:
            del os.environ[name]
        os.environ.update(
            HOME=str(self.home),
            USER="clerk",
            XDG_RUNTIME_DIR=str(runtime),
            XDG_CONFIG_HOME=str(self.home / "config"),
            XDG_DATA_HOME=str(self.home / "data"),
            XDG_CACHE_HOME=str(self.home / "cache"),
            LC_ALL="C.UTF-8",
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            LSAN_OPTIONS="detect_leaks=0",  # of the desktop's own libraries
        )

    def _show(self, width, height):
        # A number of our own: one that is looked for may be that of a display which is just about to close.
        display = f":{1000 + os.getpid() % 50000}"
        self._told("Xvfb", display, "-displayfd", "{told}", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp")
        os.environ["DISPLAY"] = display

    def _start_bus(self):
        address = self._told("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={told}")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
        subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
             "org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", "string:IsEnabled",
             "variant:boolean:true"],
            check=True, stdout=subprocess.DEVNULL, timeout=60)

    def _told(self, *command):
        """Starts `command` and returns the line that it writes to the descriptor put in place of {told}."""
        ours, theirs = os.pipe()
        words = [word.replace("{told}", str(theirs)) for word in command]
        self.start(*words, pass_fds=[theirs])
        os.close(theirs)
        with os.fdopen(ours, "rb") as told:
            if not select.select([told], [], [], 30)[0]:
                raise TooLate(f"{command[0]} does not start")
            return told.readline().decode().strip()

    def start(self, *command, **more):
        """Starts a program that ends with this one; what it says goes to its own file in the home."""
        log = open(self.home / f"{pathlib.Path(command[0]).name}.log", "ab")
        started = subprocess.Popen(command, stdout=more.pop("stdout", log), stderr=log, stdin=subprocess.DEVNULL,
                                   preexec_fn=_end_with_parent, **more)
        self._running.append(started)
        return started

    def picture(self, path):
        subprocess.run(["import", "-window", "root", str(path)], check=False, timeout=30)

    def pixels(self, place):
        """The colours of a rectangle of the screen, row by row, as #rrggbb."""
        x, y, width, height = place
        taken = subprocess.run(["import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "-depth", "8", "rgb:-"],
                               check=True, capture_output=True, timeout=30).stdout
        return [["#" + taken[at : at + 3].hex() for at in range(row * width * 3, (row + 1) * width * 3, 3)]
                for row in range(height)]

    def close(self):
        for started in reversed(self._running):
            if started.poll() is None:
                started.terminate()
        for started in reversed(self._running):
            try:
                started.wait(10)
            except subprocess.TimeoutExpired:
                started.kill()
                started.wait(10)
        self._folder.cleanup()
