"""Forty rows copied in WPS come into the roll in one step; what cannot be taken is told first."""

from desk import Role, equal, run
from sheets import as_html, as_text

MANY = 40
BAD = [3, 17, 38]  # lines
TITLES = ["序号", "姓名", "单位及职务", "性别"]


def copied_rows():
    return [[number, f"贴{chr(0x4E00 + number)}", f"第{number}小学“教师”",
             "不详" if number in BAD else "女" if number % 2 else "男"] for number in range(1, MANY + 1)]


def paste(desk):
    desk.start()
    desk.press("Return")
    file = desk.home / "office.lianxin"
    desk.answer_file_dialog(file)
    desk.wait_text(file.name)
    desk.press("ctrl+3")
    members = desk.table("委员")

    rows = copied_rows()
    desk.put_on_clipboard(as_text([TITLES, *rows]), as_html([TITLES, *rows]))
    desk.click(members)
    desk.press("ctrl+v")
    desk.wait_text(f"新增 {MANY} 条，更新 0 条，有问题 {len(BAD)} 处")
    shown = desk.table("要粘贴的各行")
    equal(shown.rows, MANY, "the rows before they are pasted")
    equal(shown.texts("性别")[:len(BAD)], ["◆ 不采用：不详"] * len(BAD), "what cannot be taken")
    equal([int(line) for line in shown.texts("行")[:len(BAD)]], BAD, "the lines that it stands in")
    desk.click(desk.find("略去有问题的内容", Role.CHECK_BOX))
    desk.push("粘贴")
    desk.wait(lambda: members.rows == MANY, "the rows in the table")

    stored = desk.exported(file, "members")
    equal([row["姓名"] for row in stored], [row[1] for row in rows], "the names in the file")
    equal([number for number, row in enumerate(stored, 1) if not row["性别"]], BAD, "the members without their sex")
    desk.press("ctrl+z")
    desk.wait(lambda: members.rows == 0, "all of it taken back at once")
    equal(desk.exported(file, "members"), [], "the members in the file")
    desk.quit()


run(paste)
