"""On the evening of the visit: twenty suggestions in one sitting, by the keyboard."""

from desk import Role, equal, run

MANY = 20


def add_suggestion(desk, content, proposer):
    """A new row; its words, over the activity, which is the right one already, the one who made it."""
    desk.press("Insert")
    desk.focus(Role.TEXT, name="建议内容").write(content)
    desk.press("Tab")
    desk.focus(Role.COMBO_BOX)
    desk.press("Tab")
    desk.focus(Role.TEXT, name="提出委员").write(proposer)
    desk.press("Return")
    desk.focus_on_cell()


def same_day_ledger(desk):
    desk.start()
    desk.push("打开示例")
    desk.find("今日", Role.LABEL)
    members = [member["姓名"] for member in desk.exported(desk.sample, "members")[:MANY]]
    before = desk.exported(desk.sample, "ledger")
    desk.press("ctrl+5")
    ledger = desk.table("建议台账")

    said = [(f"第{number}条：村口的桥限重，建议加固", members[number]) for number in range(MANY)]
    for number, (content, proposer) in enumerate(said, 1):
        add_suggestion(desk, content, proposer)
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
