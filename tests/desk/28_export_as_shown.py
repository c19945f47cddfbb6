"""What is exported from a filtered, sorted view with moved and hidden columns is what stands on the screen."""

from desk import Role, equal, run
from sheets import read_csv

SIGNS = "●▲◆ "  # a tone is drawn as a shape before the word; it is no part of the value


def export_as_shown(desk):
    desk.start()
    desk.push("打开示例")
    desk.find("今日", Role.LABEL)
    desk.press("ctrl+6")
    ledger = desk.table("建议台账")
    all_rows = ledger.rows

    desk.press("ctrl+f")
    desk.focus(Role.TEXT, name="筛选：建议台账")
    desk.press("ctrl+a")
    desk.find("筛选：建议台账", Role.TEXT).write("滨城")
    desk.press("Return")
    desk.wait(lambda: 0 < ledger.rows < all_rows, "fewer rows")
    desk.click(ledger.head("类别"))
    desk.pick(ledger.head("状态"), "显示的列", "状态")
    desk.wait(lambda: "状态" not in ledger.shown_titles, "the column to go")
    titles, rows = ledger.grid
    desk.wait_text(f"{len(rows)}")

    desk.press("ctrl+e")
    file = desk.home / "shown.csv"
    desk.answer_file_dialog(file)
    desk.wait(file.exists, "the file")
    desk.wait_text("shown.csv")
    written = read_csv(file)
    equal(list(written[0]), titles, "the titles")
    equal(len(written), len(rows), "how many rows")
    for number, (row, cells) in enumerate(zip(written, rows), 1):
        equal(list(row.values()), cells, f"row {number}")
    desk.quit()


run(export_as_shown)
