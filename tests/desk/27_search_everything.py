"""One box finds records of every kind by their words, and opens them where they belong."""

from desk import Role, equal, run


def look_for(desk, words):
    desk.press("ctrl+k")
    box = desk.focus(Role.TEXT, name="全局搜索")
    box.write(words)
    desk.wait(lambda: box.text == words and box.description, f"something found for “{words}”")
    return box.description


def search_everything(desk):
    desk.start()
    desk.push("打开示例")
    desk.find("今日", Role.LABEL)
    suggestion = desk.exported(desk.sample, "ledger")[3]
    words = suggestion["建议内容"][2:10]
    found = look_for(desk, words)
    equal(suggestion["编号"] in found, True, f"{suggestion['编号']} in what is found: “{found}”")
    desk.press("Return")
    desk.find("建议台账", Role.LABEL)
    ledger = desk.table("建议台账")
    desk.wait(lambda: any(words in text for text in ledger.texts("建议内容")), "the suggestion in its table")

    desk.press("ctrl+k")
    box = desk.focus(Role.TEXT, name="全局搜索")
    box.write("根本没有这样的记录")
    desk.wait_text("没有找到")
    desk.press("Escape")
    desk.wait(lambda: not desk.is_shown("全局搜索", Role.TEXT), "the box to close")
    desk.quit()


run(search_everything)
