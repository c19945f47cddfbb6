"""A roll of 1,200 with 37 bad rows: what is good comes in, what is bad is saved, mended and brought in too; then both
are taken back."""

from desk import Role, equal, run
from sheets import read_csv, write_csv, write_xlsx

MANY = 1200
BAD = 37


def roll_like(rows):
    """As many new members, after the pattern of `rows`; the first of every 32 live in a county that there is not."""
    roll = []
    for number in range(MANY):
        member = dict(rows[number % len(rows)], 序号=number + 1000, 姓名=f"新{chr(0x4E00 + number)}",
                      工作单位及职务=f"第{number}小学教师", 联系电话=13900000000 + number)
        if number % 32 == 0 and number // 32 < BAD:
            member["居住地"] = "无此县"
        roll.append(member)
    return roll


def take_in(desk, path, told):
    """Through the preview, which must say `told`."""
    desk.press("ctrl+i")
    desk.answer_file_dialog(path)
    desk.wait_text(told)


def import_roll(desk):
    desk.start()
    desk.push("打开示例")
    desk.go("委员")
    members = desk.table("委员")
    before = desk.exported(desk.sample, "members")
    roll = roll_like(before[20:300])
    write_xlsx(desk.home / "roll.xlsx", "委员名册", [list(roll[0])] + [list(member.values()) for member in roll])

    take_in(desk, desk.home / "roll.xlsx", f"新增{MANY - BAD}条")
    desk.find(f"拒收{BAD}，存疑0", Role.PAGE_TAB)
    refused = desk.home / "refused.csv"
    desk.push("保存拒收的行…")
    desk.answer_file_dialog(refused)
    desk.wait(refused.exists, "the refused rows as a file")
    desk.push("导入")
    desk.wait(lambda: members.rows == len(before) + MANY - BAD, "the good rows in the table")

    bad = read_csv(refused)
    equal(len(bad), BAD, "rows in the file of the refused")
    write_csv(desk.home / "mended.csv", [{**row, "居住地": before[20]["居住地"]} for row in bad])
    take_in(desk, desk.home / "mended.csv", f"新增{BAD}条")
    desk.push("导入")
    desk.wait(lambda: members.rows == len(before) + MANY, "the mended rows in the table")
    equal(len(desk.exported(desk.sample, "members")), len(before) + MANY, "members in the file")

    desk.press("ctrl+z")
    desk.wait(lambda: members.rows == len(before) + MANY - BAD, "the second import taken back")
    desk.press("ctrl+z")
    desk.wait(lambda: members.rows == len(before), "the first import taken back")
    equal(desk.exported(desk.sample, "members"), before, "the members in the file")
    desk.quit()


run(import_roll)
