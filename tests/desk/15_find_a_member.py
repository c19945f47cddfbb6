"""From a name half remembered to the member's record in less than five seconds, by the keyboard."""

import time

from desk import Role, equal, run


def find_a_member(desk):
    desk.start()
    desk.push("打开示例")
    desk.find("今日", Role.LABEL)
    name = "樊明澈"
    equal(any(row["姓名"] == name for row in desk.exported(desk.sample, "members")), True, f"{name} in the sample")
    for typed in ("fmc", "fanmingche"):
        begun = time.monotonic()
        desk.press("ctrl+k")
        box = desk.focus(Role.TEXT, name="全局搜索")
        desk.type(typed)
        desk.wait(lambda: box.text == typed and name in box.description, f"{name} as the first that is found")
        desk.press("Return")
        desk.find("委员", Role.LABEL)
        desk.find(name, Role.LABEL)
        taken = time.monotonic() - begun
        equal(taken < 5, True, f"{taken:.1f} s from {typed} to the record: less than 5")
        desk.press("ctrl+1")
        desk.find("今日", Role.LABEL)
    desk.quit()


run(find_a_member)
