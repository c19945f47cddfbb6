"""Fifty actions on three pages, all taken back and all done again."""

from desk import Role, equal, run

TABLES = ("members", "ledger", "words")
EDITS = 20
NEW = 15
REMOVED = 15


def content(desk):
    return {table: desk.exported(desk.sample, table) for table in TABLES}


def press_slowly(desk, key, times):
    """A step at a time, each awaited in the file's own history."""
    done = len(desk.labels_of_history(desk.sample))
    for _ in range(times):
        desk.press(key)
    desk.wait(lambda: len(desk.labels_of_history(desk.sample)) == done + times, f"{times} × {key} in the history")


def edit_members(desk):
    desk.press("ctrl+3")
    members = desk.table("委员")
    desk.click(members.cell(0, "姓名"))
    for number in range(EDITS):
        desk.edit(f"改名{number}")  # which goes to the next row
    desk.wait(lambda: members.cell(EDITS - 1, "姓名").name == f"改名{EDITS - 1}", "the last new name")


def add_suggestions(desk):
    desk.press("ctrl+6")
    ledger = desk.table("建议台账")
    before = ledger.rows
    desk.press("Insert")
    for number in range(1, NEW + 1):
        desk.wait(lambda: desk.focus(Role.TEXT, name="建议内容").text == "", "the form for the next one")
        desk.fill("建议内容", f"第{number}条建议")
        desk.press("ctrl+Return" if number < NEW else "ctrl+s")
        desk.wait(lambda: ledger.rows == before + number, f"{number} new suggestions")
    desk.focus_on_cell()


def remove_suggestions(desk):
    ledger = desk.table("建议台账")
    before = ledger.rows
    for number in range(1, REMOVED + 1):
        desk.press("ctrl+Delete")
        desk.wait(lambda: ledger.rows == before - number, f"{number} suggestions gone")


def undo_redo(desk):
    desk.start()
    desk.push("打开示例")
    desk.find("今日", Role.LABEL)
    before = content(desk)
    edit_members(desk)
    add_suggestions(desk)
    remove_suggestions(desk)
    after = content(desk)
    equal(after != before, True, "something was done")

    press_slowly(desk, "ctrl+z", EDITS + NEW + REMOVED)
    equal(content(desk), before, "the file when all is taken back")
    desk.press("ctrl+3")
    desk.wait(lambda: desk.table("委员").cell(0, "姓名").name == before["members"][0]["姓名"], "the first name again")

    press_slowly(desk, "ctrl+y", EDITS + NEW + REMOVED)
    equal(content(desk), after, "the file when all is done again")
    desk.quit()
    equal(desk.cli("check", desk.sample)["ok"], True, "the file that is left")


run(undo_redo)
