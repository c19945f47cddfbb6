"""A column that was moved, widened or hidden stays so when the program is started again; one entry takes it all back."""

from desk import equal, run


def layout_of(desk):
    table = desk.table("委员")
    titles = table.shown_titles
    return titles, table.head("姓名").place[2]


def column_layout(desk):
    desk.start()
    desk.push("打开示例")
    desk.go("委员")
    at_first = layout_of(desk)
    table = desk.table("委员")

    desk.pick(table.head("界别"), "显示的列", "界别")
    desk.wait(lambda: "界别" not in layout_of(desk)[0], "the column to go")
    x, y, width, height = table.head("姓名").place
    desk.drag(x + width - 1, y + height // 2, x + width + 59, y + height // 2)
    desk.wait(lambda: layout_of(desk)[1] > width + 40, "the column to widen")
    x, y, width, height = table.head("性别").place
    desk.drag(x + width // 2, y + height // 2, table.head("姓名").place[0] + 5, y + height // 2)
    desk.wait(lambda: layout_of(desk)[0][1] == "性别", "the column to move")
    chosen = layout_of(desk)

    desk.press("ctrl+5", "ctrl+3")  # another page and back
    equal(layout_of(desk), chosen, "the columns after another page")
    desk.quit()
    desk.start(desk.sample)
    desk.go("委员")
    equal(layout_of(desk), chosen, "the columns after a new start")

    desk.pick(desk.table("委员").head("姓名"), "显示的列", "恢复默认列")
    desk.wait(lambda: layout_of(desk) == at_first, "the columns as at first")
    desk.quit()


run(column_layout)
