"""By several columns at once, and by the strokes of the names as lists of names are printed."""

from desk import Role, equal, run
from sheets import as_text

# By how many strokes the surname has, then by how its first one is drawn: across, down, to the left, dot, bend.
BY_STROKES = ["丁一", "王二", "白三", "李四", "何五", "张六", "林七", "金八", "魏九"]
BY_PINYIN = ["白三", "丁一", "何五", "金八", "李四", "林七", "王二", "魏九", "张六"]
WOMEN = ["王二", "李四", "张六", "金八"]


def fill(desk):
    """A new workbook with these members."""
    desk.start()
    desk.press("Return")
    file = desk.home / "office.lianxin"
    desk.answer_file_dialog(file)
    desk.wait_text(file.name)
    desk.press("ctrl+3")
    members = desk.table("委员")
    rows = [[number, name, "", "女" if name in WOMEN else "男"] for number, name in enumerate(sorted(BY_STROKES), 1)]
    desk.put_on_clipboard(as_text(rows))
    desk.click(members)
    desk.press("ctrl+v")
    desk.push("粘贴")
    desk.wait(lambda: members.rows == len(rows), "the members in the table")
    return members


def orders(desk):
    members = fill(desk)

    def shows(names, what):
        desk.wait(lambda: members.texts("姓名") == names, f"{what}: {names}")

    def of_both(names):
        return [name for name in names if name not in WOMEN] + [name for name in names if name in WOMEN]

    desk.click(members.head("姓名"))
    shows(BY_PINYIN, "by pinyin")
    desk.pick(members.head("姓名"), "按姓氏笔画排序")
    shows(BY_STROKES, "by strokes")
    desk.click(members.head("性别"))
    shows(of_both(BY_STROKES), "men and women, by strokes")
    desk.click(members.head("姓名"))
    shows(BY_STROKES, "by strokes, as was chosen")
    desk.pick(members.head("姓名"), "降序")
    shows(BY_STROKES[::-1], "by strokes, downwards")
    desk.quit()


run(orders)
