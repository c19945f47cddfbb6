"""The sample says that it is one, can be edited, and comes back as it was."""

from desk import Role, equal, run


def sample(desk):
    desk.start()
    desk.push("打开示例")
    desk.wait_text("示例：")
    desk.go("委员")
    members = desk.table("委员")
    before = members.texts("姓名")

    desk.click(members.cell(0, "姓名"))
    desk.edit("改过的名字")
    desk.wait(lambda: members.texts("姓名")[0] == "改过的名字", "the new name in the table")
    equal(desk.exported(desk.sample, "members")[0]["姓名"], "改过的名字", "the name in the file")
    desk.wait(lambda: desk.is_shown("撤销", Role.PUSH_BUTTON), "a way back")

    desk.choose("文件", "还原示例")
    desk.wait_text("示例已还原。原来改过的内容已存为备份")
    desk.go("委员")
    desk.wait(lambda: desk.table("委员").texts("姓名") == before, "the members as they were")
    equal(desk.exported(desk.sample, "members")[0]["姓名"], before[0], "the name in the file")
    equal([label for label in desk.labels_of_history(desk.sample) if "改过的名字" in label], [], "traces of the edit")
    desk.quit()

    desk.start()  # it is no file of the office
    equal([item.name for item in desk.program.all(Role.LIST_ITEM)], [], "files opened last")
    desk.quit()


run(sample)
