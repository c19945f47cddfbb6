"""Two hundred members get the same remark in one step, and lose it in one."""

import re

from desk import Role, equal, run

MANY = 200
REMARK = "已核对通讯录"


def select_down_to(desk, many):
    """On a busy machine a key of very many may go astray: those that are missing are pressed again."""
    counted = re.compile(r"选中 (\d+)$")
    selected = 1
    while selected < many:
        desk.press(*["shift+Down"] * (many - selected))
        seen = []
        def rests():
            counts = [int(found[1]) for found in map(counted.search, desk.texts()) if found]
            seen.append(max(counts, default=0))
            return seen[-1] if seen[-3:] == [seen[-1]] * 3 else None
        selected = desk.wait(rests, "the count of what is selected")
    equal(selected, many, "selected")


def bulk_edit(desk):
    desk.start()
    desk.push("打开示例")
    desk.find("今日", Role.LABEL)
    desk.press("ctrl+3")
    members = desk.table("委员")
    before = desk.exported(desk.sample, "members")
    actions = len(desk.labels_of_history(desk.sample))

    desk.click(members.cell(0, "姓名"))
    select_down_to(desk, MANY)
    desk.press("ctrl+shift+e")
    desk.find(f"批量修改 {MANY} 行", Role.DIALOG)
    field = desk.find("新内容：备注", Role.TEXT)
    desk.wait(lambda: field.write(REMARK), "the field to take the words")
    tick = desk.find("备注", Role.CHECK_BOX)
    while not tick.is_focused:
        desk.press("Tab")
    desk.press("space")
    desk.push(f"写入 {MANY} 行")
    desk.wait(lambda: members.texts("备注").count(REMARK) == MANY, "the remark in the table")

    after = desk.exported(desk.sample, "members")
    equal([row["备注"] for row in after].count(REMARK), MANY, "remarks in the file")
    others = [title for title in before[0] if title != "备注"]
    equal([[row[title] for title in others] for row in after],
          [[row[title] for title in others] for row in before], "all else in the file")
    equal(len(desk.labels_of_history(desk.sample)), actions + 1, "actions in the history")
    desk.press("ctrl+z")
    desk.wait(lambda: members.texts("备注").count(REMARK) == 0, "the remark taken back")
    equal(desk.exported(desk.sample, "members"), before, "the members in the file")
    desk.quit()


run(bulk_edit)
