"""On the evening of the visit: what members say is written down on the whole screen, and printed."""

from desk import Role, equal, run

SAID = ["村口的桥限重，建议加固", "冷库容量不足，建议共建", "缺少技术工人，建议校企合作"]


def capture(desk):
    desk.start()
    desk.push("打开示例")
    desk.find("今日", Role.LABEL)
    before = desk.exported(desk.sample, "ledger")

    desk.press("F9")
    for content in SAID:
        desk.focus(Role.TEXT, name="发言人")
        desk.press("ctrl+a")
        desk.type("bqw")
        desk.press("Return")
        desk.fill("建议", content)
        desk.press("Return")
    desk.focus(Role.TEXT, name="发言人")
    new = [row for row in desk.exported(desk.sample, "ledger") if row not in before]
    equal([row["建议内容"] for row in new], SAID, "the suggestions in the file")
    equal({row["提出委员"] for row in new}, {"柏青梧"}, "who is meant by the letters")
    equal(len({row["编号"] for row in new}), len(SAID), "numbers of their own")

    desk.press("ctrl+p")
    desk.find("存为PDF…", Role.PUSH_BUTTON)
    desk.press("Escape")
    desk.wait(lambda: not desk.is_shown("存为PDF…", Role.PUSH_BUTTON), "the papers to be closed")
    desk.press("Escape")
    desk.wait(lambda: desk.is_shown("今日", Role.LABEL), "the page of before")
    desk.quit()


run(capture)
