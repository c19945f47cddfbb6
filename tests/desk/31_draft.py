"""The power fails while a form is being filled in: at the next start what was typed is offered again."""

from desk import Role, equal, run

TYPED = {"姓名": "欧阳文思", "单位及职务": "市第一小学教师"}


def kept_on_disk(desk, words):
    return any(words in path.read_text(encoding="utf-8") for path in desk.home.glob("data/**/drafts/*.json"))


def draft(desk):
    desk.start()
    desk.press("Return")
    file = desk.home / "office.lianxin"
    desk.answer_file_dialog(file)
    desk.wait_text(file.name)
    desk.press("ctrl+3")
    desk.table("委员")
    desk.press("Insert")
    desk.focus(Role.TEXT, name="姓名")
    for field, words in TYPED.items():
        if not desk.find(field, Role.TEXT).write(words):
            raise AssertionError(f"{field} takes no text")
    desk.wait(lambda: kept_on_disk(desk, list(TYPED.values())[-1]), "what is typed to be kept")
    desk.kill()

    desk.start(file)
    desk.wait_text(file.name)
    desk.press("ctrl+3")
    desk.wait_text("上次未完成的登记：")
    desk.push("恢复")
    for field, words in TYPED.items():
        desk.wait(lambda: desk.find(field, Role.TEXT).text == words, f"{field} as it was typed")
    desk.focus(Role.TEXT, name="姓名")
    desk.press("ctrl+s")
    desk.wait(lambda: desk.table("委员").rows == 1, "the member in the table")
    stored = desk.exported(file, "members")
    equal([{field: row[field] for field in ("姓名",)} for row in stored], [{"姓名": TYPED["姓名"]}], "the file")
    desk.wait(lambda: not kept_on_disk(desk, TYPED["姓名"]), "the draft to be gone")
    desk.quit()
    equal(desk.cli("check", file)["ok"], True, "the file that is left")


run(draft)
