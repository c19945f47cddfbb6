"""On the evening of the visit: twenty suggestions in one sitting, by the keyboard."""

from desk import Role, equal, run

MANY = 20


def fill_in_suggestion(desk, content, proposer):
    """Its words and the one who made it; the activity and the day are those of the one before."""
    desk.wait(lambda: desk.focus(Role.TEXT, name="建议内容").text == "", "the form for the next one")
    desk.fill("建议内容", content)
    desk.press("Tab")
    desk.fill("提出委员", proposer)


def same_day_ledger(desk):
    desk.start()
    desk.push("打开示例")
    desk.find("今日", Role.LABEL)
    members = [member["姓名"] for member in desk.exported(desk.sample, "members")[:MANY]]
    before = desk.exported(desk.sample, "ledger")
    desk.press("ctrl+6")
    ledger = desk.table("建议台账")

    said = [(f"第{number}条：村口的桥限重，建议加固", members[number]) for number in range(MANY)]
    desk.press("Insert")
    for number, (content, proposer) in enumerate(said, 1):
        fill_in_suggestion(desk, content, proposer)
        desk.press("ctrl+Return" if number < MANY else "ctrl+s")
        desk.wait(lambda: ledger.rows == len(before) + number, f"{number} new suggestions in the table")

    shown = list(zip(ledger.texts("建议内容"), ledger.texts("提出委员")))
    equal([row for row in shown if row in said], said, "the suggestions on the screen")
    after = desk.exported(desk.sample, "ledger")
    equal(len(after), len(before) + MANY, "suggestions in the file")
    new = [row for row in after if row not in before]
    equal([(row["建议内容"], row["提出委员"]) for row in new], said, "the suggestions in the file")
    equal(len({row["编号"] for row in new}), MANY, "numbers of their own")
    equal(len({row["登记日期"] for row in new}), 1, "days of registration")
    desk.quit()


run(same_day_ledger)
