"""A second start hands its file to the program that runs already, and ends; after a crash the next start is the first."""

import shutil

from desk import Role, equal, run


def second_start(desk):
    desk.start()
    desk.push("打开示例")
    desk.find("今日", Role.LABEL)
    other = desk.home / "office.lianxin"
    shutil.copyfile(desk.sample, other)

    equal(desk.start_again(other), 0, "how the second start ended")
    desk.wait_text(other.name)
    equal(desk.start_again(), 0, "how the third start ended")
    desk.wait_active()
    desk.wait_text(other.name)

    desk.kill()
    desk.start(other)
    desk.wait_text(other.name)
    desk.find("今日", Role.LABEL)
    desk.quit()
    equal(desk.cli("check", other)["ok"], True, "the file that is left")


run(second_start)
