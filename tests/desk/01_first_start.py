"""From the first start to three members in a new workbook, by the keyboard alone."""

from desk import Role, equal, run

NAMES = ["赵小妹", "欧阳文思", "𠮷田·阿依古丽"]


def first_start(desk):
    desk.start()
    buttons = [button.name for button in desk.program.all(Role.PUSH_BUTTON)]
    equal(len(buttons), 3, "the ways to begin")
    equal(list(desk.program.all(Role.DIALOG)), [], "dialogs in the way")

    desk.press("Return")  # the first of the three has the focus: a new workbook
    file = desk.home / "office.lianxin"
    desk.answer_file_dialog(file)
    desk.wait(lambda: any(item.name == "委员" for item in desk.program.all(Role.LIST_ITEM)), "the pages")
    desk.press("ctrl+3")
    members = desk.table("委员")
    desk.press("Insert")
    for number, name in enumerate(NAMES, 1):
        desk.wait(lambda: desk.focus(Role.TEXT, name="姓名").text == "", "the form for the next one")
        desk.fill("姓名", name)
        desk.press("ctrl+Return" if number < len(NAMES) else "ctrl+s")
        desk.wait(lambda: members.rows == number, f"{number} members in the table")
    desk.focus_on_cell()
    equal(sorted(members.texts("姓名")), sorted(NAMES), "the members on the screen")

    desk.wait_text("已全部保存")
    equal(sorted(row["姓名"] for row in desk.exported(file, "members")), sorted(NAMES), "the members in the file")
    desk.quit()
    equal(desk.cli("check", file)["ok"], True, "the file that is left")


run(first_start)
